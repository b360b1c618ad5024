/* The moderation queue by keyboard, with the keys that people know from WordPress, and a box that
   ticks all others. Everything is there without it. */
(() => {
  "use strict";

  const OFF = "broadsheet.keys.off";
  const PLACE = "broadsheet.comments.place";
  const BUTTONS = { a: "APPROVE", u: "UNAPPROVE", s: "SPAM", d: "TRASH" };
  const rows = [...document.querySelectorAll(".queued")];
  const panel = document.getElementById("shortcuts");
  const on = document.getElementById("keys-on");
  let at = -1;

  function stored(store, key) {
    try {
      return store.getItem(key);
    } catch {
      return null; // Storage is switched off: the keys are on then.
    }
  }

  function store(store, key, value) {
    try {
      if (value === null) {
        store.removeItem(key);
      } else {
        store.setItem(key, value);
      }
    } catch {
      return; // The choice holds for this page only.
    }
  }

  function go(to) {
    if (rows.length === 0) {
      return;
    }
    at = Math.max(0, Math.min(rows.length - 1, to));
    rows.forEach((row, index) => row.classList.toggle("here", index === at));
    const box = rows[at].querySelector("input[type=checkbox]");
    box.focus({ preventScroll: true });
    rows[at].scrollIntoView({ block: "nearest" });
  }

  function press(name) {
    const control = at >= 0 && rows[at].querySelector(`[data-do="${name}"]`);
    if (control) {
      store(sessionStorage, PLACE, String(at));
      control.click();
    }
  }

  function reply() {
    const details = at >= 0 && rows[at].querySelector(".reply");
    if (details) {
      details.open = true;
      details.querySelector("textarea").focus();
    }
  }

  function help() {
    panel.open = !panel.open;
    if (panel.open) {
      panel.querySelector("summary").focus();
    }
  }

  function key(event) {
    const typing = event.target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing || !on.checked) {
      return;
    }
    const pressed = event.key === "?" ? "?" : event.key.toLowerCase();
    if (pressed in BUTTONS) {
      press(BUTTONS[pressed]);
    } else if (pressed === "j" || pressed === "k") {
      go(at < 0 ? 0 : at + (pressed === "j" ? 1 : -1));
    } else if (pressed === "e" || pressed === "q") {
      press("EDIT");
    } else if (pressed === "r") {
      reply();
    } else if (pressed === "x" && at >= 0) {
      rows[at].querySelector("input[type=checkbox]").click();
    } else if (pressed === "z") {
      document.getElementById("undoing:undo-last")?.click();
    } else if (pressed === "?") {
      help();
    } else {
      return;
    }
    event.preventDefault();
  }

  function tickAll() {
    const all = document.getElementById("tick-all");
    if (all) {
      all.closest("label").hidden = false;
      all.addEventListener("change", () =>
        rows.forEach((row) => (row.querySelector("input[type=checkbox]").checked = all.checked)),
      );
    }
  }

  on.checked = stored(localStorage, OFF) === null;
  on.closest("p").hidden = false;
  on.addEventListener("change", () => store(localStorage, OFF, on.checked ? null : "yes"));
  document.addEventListener("keydown", key);
  rows.forEach((row, index) => row.addEventListener("focusin", () => (at = index)));
  tickAll();

  /* After a key has decided about one comment, the next one is where it was. */
  const place = stored(sessionStorage, PLACE);
  if (place !== null) {
    store(sessionStorage, PLACE, null);
    go(Number(place));
  }
})();
