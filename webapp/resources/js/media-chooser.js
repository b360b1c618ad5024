/* A dialog in which somebody chooses a medium of the library, or uploads one.

   A page has the tag <b:mediaChooser/> once, outside of forms, and buttons that open it:

     <button type="button" hidden data-media-chooser="image">Choose a picture</button>

   The value is the kind to choose from: image, sound, film, document; empty for all. Without script
   such a button stays hidden, so a page needs another way there (a field for the address, say).

   What was chosen is told in two ways, both on the button:

   - The event "media-chosen" (it bubbles). event.detail has id (number), url (address on this site),
     alt, caption (HTML that the server has sanitised), title, type (internet media type), width and
     height (pixels, null where not known), preview (address of a small picture, or null).
   - Fields are filled: data-fill-url="ID" writes the address into the field with that id; so do
     data-fill-id, -alt, -caption, -title, -width, -height, -type. The field then fires input and
     change. data-fill-preview="ID" sets the src of an image and shows it.

   From another script: window.mediaChooser.open("image").then((chosen) => …) gives the same detail,
   or null when the dialog was closed.

   The server side is GET /admin/media/choose/?q=&page=&kind=, a part of a page whose buttons
   [data-media-id] have data-url, data-alt, data-caption, data-title, data-type, data-width,
   data-height, data-preview. */
(() => {
  "use strict";

  const PATH = "/admin/media/choose/";
  const FILLED = ["id", "url", "alt", "caption", "title", "width", "height", "type"];
  const dialog = document.getElementById("media-chooser");
  let done = () => {};
  let asked = 0;

  if (!dialog) {
    return;
  }

  async function show(address, options) {
    const turn = ++asked;
    dialog.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { credentials: "same-origin", ...options });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const content = page.querySelector(".chooser");
      if (!answer.ok || !content) {
        throw new Error(`${address}: ${answer.status}`);
      }
      if (turn === asked) {
        dialog.replaceChildren(document.adoptNode(content));
        dialog.querySelector("#chooser-words").focus();
      }
    } catch (broken) {
      console.error(broken);
      fail();
    } finally {
      dialog.removeAttribute("aria-busy");
    }
  }

  function fail() {
    const notice = document.createElement("p");
    notice.className = "notice failed";
    notice.setAttribute("role", "alert");
    notice.textContent = dialog.dataset.broken;
    dialog.querySelector(".notice.failed")?.remove();
    dialog.prepend(notice);
  }

  function open(kind) {
    done(null);
    return new Promise((resolve) => {
      done = resolve;
      dialog.replaceChildren();
      dialog.showModal();
      show(`${PATH}?kind=${encodeURIComponent(kind || "")}`);
    });
  }

  function detail(button) {
    const data = button.dataset;
    const number = (text) => (text ? Number(text) : null);
    return {
      id: Number(data.mediaId),
      url: data.url,
      alt: data.alt || "",
      caption: data.caption || "",
      title: data.title || "",
      type: data.type,
      width: number(data.width),
      height: number(data.height),
      preview: data.preview || null,
    };
  }

  function finish(chosen) {
    const resolve = done;
    done = () => {};
    if (dialog.open) {
      dialog.close();
    }
    resolve(chosen);
  }

  function fill(opener, chosen) {
    for (const name of FILLED) {
      const field = document.getElementById(opener.getAttribute(`data-fill-${name}`) || "");
      if (field) {
        field.value = chosen[name] ?? "";
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
    const preview = document.getElementById(opener.getAttribute("data-fill-preview") || "");
    if (preview) {
      preview.src = chosen.preview || chosen.url;
      preview.hidden = false;
    }
  }

  document.addEventListener("click", async (event) => {
    const opener = event.target.closest("[data-media-chooser]");
    if (opener) {
      const chosen = await open(opener.dataset.mediaChooser);
      if (chosen) {
        fill(opener, chosen);
        opener.dispatchEvent(new CustomEvent("media-chosen", { bubbles: true, detail: chosen }));
      }
      opener.focus();
    }
  });

  dialog.addEventListener("click", (event) => {
    const choice = event.target.closest("[data-media-id]");
    const link = event.target.closest("a");
    if (choice) {
      finish(detail(choice));
    } else if (link) {
      event.preventDefault();
      show(link.href);
    }
  });

  dialog.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method === "dialog") {
      return;
    }
    event.preventDefault();
    if (form.method === "get") {
      show(`${form.action}?${new URLSearchParams(new FormData(form))}`);
    } else if (form.querySelector("input[type=file]").files.length > 0) {
      show(form.action, { method: "POST", body: new FormData(form, event.submitter) });
    }
  });

  dialog.addEventListener("change", (event) => {
    if (event.target.matches("input[type=file]") && event.target.files.length > 0) {
      event.target.form.requestSubmit(event.target.form.querySelector("input[type=submit]"));
    }
  });

  dialog.addEventListener("close", () => finish(null));

  /* Buttons that come with a part of the page that is loaded later are shown then. */
  function reveal() {
    document.querySelectorAll("[data-media-chooser][hidden]").forEach((button) => {
      button.hidden = false;
    });
  }

  reveal();
  new MutationObserver(reveal).observe(document.body, { childList: true, subtree: true });
  window.mediaChooser = { open };
})();
