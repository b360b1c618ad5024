/* Arranging by mouse, and where focus and ears go after a change. The buttons of the page do the
   same without this: a card that is dropped sends what they send. */
(() => {
  "use strict";

  const FOCUS = "arrange-focus";
  const form = document.querySelector("form.arrange");
  if (!form) {
    return;
  }
  let dragged = null;

  function send(order) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = "do";
    field.value = order;
    form.append(field);
    remember(order);
    form.submit();
  }

  /* Verb and number are enough to find the button again: the version is another one then. */
  function remember(order) {
    sessionStorage.setItem(FOCUS, order.split(" ").slice(0, 2).join(" "));
  }

  function start(event) {
    dragged = event.target.closest("[data-card], [data-new]");
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.textContent.trim().slice(0, 80));
      dragged.classList.add("dragged");
    }
  }

  /* The card before which it would fall, or null for the end of the list. */
  function before(list, y) {
    return [...list.querySelectorAll(":scope > [data-card]")].find((card) => {
      const box = card.getBoundingClientRect();
      return card !== dragged && y < box.top + box.height / 2;
    });
  }

  function listAt(event) {
    const list = event.target.closest("[data-list]");
    const body = event.target.closest(".area-body");
    return list || (body && body.querySelector("[data-list]"));
  }

  function over(event) {
    const list = dragged && listAt(event);
    unmark();
    if (list) {
      event.preventDefault();
      const next = before(list, event.clientY);
      (next || list).classList.add(next ? "drop-before" : "drop-end");
    }
  }

  function drop(event) {
    const list = dragged && listAt(event);
    if (!list) {
      return;
    }
    event.preventDefault();
    const others = [...list.querySelectorAll(":scope > [data-card]")].filter((card) => card !== dragged);
    const next = before(list, event.clientY);
    const place = next ? others.indexOf(next) : others.length;
    const what = dragged.dataset.card ? `place ${dragged.dataset.card}` : `add ${dragged.dataset.new}`;
    end();
    send(`${what} ${list.dataset.list} ${place}`);
  }

  function unmark() {
    document.querySelectorAll(".drop-before, .drop-end").forEach((mark) => mark.classList.remove("drop-before", "drop-end"));
  }

  function end() {
    unmark();
    if (dragged) {
      dragged.classList.remove("dragged");
      dragged = null;
    }
  }

  /* After the page has come anew: the same button, or what stands beside it, and what happened. */
  function goOn() {
    const order = sessionStorage.getItem(FOCUS);
    sessionStorage.removeItem(FOCUS);
    if (!order) {
      return;
    }
    const number = order.split(" ")[1];
    const card = document.querySelector(`[data-card^="${CSS.escape(number)} "]`);
    const same = [...form.querySelectorAll("button[name=do]")].find((button) => button.value.startsWith(order + " "));
    const focus = same || (card && card.querySelector("button, a"));
    if (focus) {
      // The fragment in the address takes the focus away while the page is loaded.
      addEventListener("load", () => setTimeout(() => focus.focus()));
    }
    const said = document.querySelector("[data-said]");
    const done = document.querySelector("#messages");
    if (said && done) {
      setTimeout(() => (said.textContent = done.textContent.trim()), 150);
    }
  }

  form.querySelectorAll("[data-card], [data-new]").forEach((card) => (card.draggable = true));
  form.addEventListener("dragstart", start);
  form.addEventListener("dragenter", over);
  form.addEventListener("dragover", over);
  form.addEventListener("drop", drop);
  form.addEventListener("dragend", end);
  form.addEventListener("submit", (event) => event.submitter && event.submitter.name === "do" && remember(event.submitter.value));
  goOn();
})();
