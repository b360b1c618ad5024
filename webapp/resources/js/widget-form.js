/* Shows a widget while it is being written: what is typed is sent to the frame after a pause. The
   button for that does the same without this. */
(() => {
  "use strict";

  const PAUSE = 700;
  const form = document.getElementById("widget");
  const button = document.getElementById("widget:preview");
  let waiting = 0;

  function show() {
    faces.ajax.request(button, null, {
      execute: "@form",
      render: "widget:look",
      // As if it had been pressed: without this the server sees no action.
      "jakarta.faces.behavior.event": "action",
      // What is half typed may not be right yet; the frame then stays as it is.
      onerror: () => {},
    });
  }

  function later() {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE);
  }

  /* Categories are only asked for when they count. */
  function choices() {
    const field = document.getElementById("widget:visibility");
    document.querySelectorAll("[data-for]").forEach((part) => (part.hidden = field.value !== part.dataset.for));
  }

  if (form && button) {
    form.addEventListener("input", later);
    form.addEventListener("change", choices);
    choices();
  }
})();
