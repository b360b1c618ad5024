/* What the console does beyond forms: shows how far an upload is, and keeps the progress of imports
   fresh. Every page works without it. */
(() => {
  "use strict";

  const EVERY = 1500;

  /* An area with data-poll="yes" is asked for again and again until it comes back with "no". */
  function poll() {
    const area = document.querySelector('[data-poll="yes"]');
    const busy = area && area.contains(document.activeElement) && document.activeElement.matches(":active");
    if (area && !busy && !document.hidden) {
      const focus = area.contains(document.activeElement) ? document.activeElement.id : "";
      faces.ajax.request(area, null, {
        execute: "@none",
        render: area.id,
        onevent: (event) => event.status === "success" && restore(focus),
        // A server that restarts answers again in a moment.
        onerror: () => {},
      });
    }
  }

  function restore(id) {
    const element = id && document.getElementById(id);
    if (element) {
      element.focus({ preventScroll: true });
    }
  }

  function upload(event) {
    const form = event.target;
    if (!form.matches("form[data-upload]")) {
      return;
    }
    const file = form.querySelector("input[type=file]");
    if (!file || file.files.length === 0) {
      return;
    }
    event.preventDefault();
    const data = new FormData(form, event.submitter);
    const bar = show(form);
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.onprogress = (sent) => {
      bar.value = sent.total ? sent.loaded / sent.total : 0;
    };
    request.onload = () => answer(request, form);
    request.onerror = () => broken(form);
    request.send(data);
  }

  function show(form) {
    form.querySelectorAll("input[type=submit]").forEach((button) => (button.disabled = true));
    form.querySelectorAll(".upload-state").forEach((old) => old.remove());
    const state = document.createElement("p");
    state.className = "upload-state";
    state.setAttribute("role", "status");
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", form.dataset.upload);
    state.append(form.dataset.upload, bar);
    form.append(state);
    return bar;
  }

  /* Another address means it went well (or somebody must sign in); the same one brings a message. */
  function answer(request, form) {
    if (request.status >= 400) {
      broken(form);
    } else if (new URL(request.responseURL).pathname !== location.pathname) {
      location.assign(request.responseURL);
    } else {
      const page = new DOMParser().parseFromString(request.responseText, "text/html");
      document.getElementById("main").replaceWith(page.getElementById("main"));
      restore("upload:file");
    }
  }

  function broken(form) {
    const state = form.querySelector(".upload-state");
    state.className = "upload-state notice failed";
    state.textContent = form.dataset.broken;
    form.querySelectorAll("input[type=submit]").forEach((button) => (button.disabled = false));
  }

  /* On a small screen the menu waits behind its button. */
  function menu() {
    const button = document.querySelector(".menu-toggle");
    if (button) {
      button.hidden = false;
      button.addEventListener("click", () =>
        button.setAttribute("aria-expanded", button.getAttribute("aria-expanded") !== "true"),
      );
    }
  }

  menu();
  document.addEventListener("submit", upload);
  setInterval(poll, EVERY);
})();
