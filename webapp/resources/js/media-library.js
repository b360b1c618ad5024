/* The media library beyond forms: files are dropped, go up one after another with a bar for each,
   and show in the list without loading the page; a crop is drawn with the mouse; an address is
   copied. Every page works without it. */
(() => {
  "use strict";

  const MEGABYTE = 1048576;

  /* Uploads ------------------------------------------------------------ */

  const form = document.querySelector("form[data-media-upload]");

  function line(name) {
    const entry = document.createElement("li");
    const title = document.createElement("bdi");
    title.textContent = name;
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", name);
    entry.append(title, bar);
    form.querySelector(".upload-files").append(entry);
    return entry;
  }

  function end(entry, text, failed) {
    const notice = document.createElement("p");
    notice.className = failed ? "notice failed" : "notice done";
    notice.textContent = text;
    entry.replaceChildren(notice);
  }

  function send(file, entry) {
    return new Promise((resolve) => {
      const data = new FormData(form);
      data.delete("files");
      data.append("files", file, file.name);
      const button = form.querySelector("input[type=submit]");
      data.append(button.name, button.value);
      const request = new XMLHttpRequest();
      request.open("POST", form.action);
      request.upload.onprogress = (sent) => {
        entry.querySelector("progress").value = sent.total ? sent.loaded / sent.total : 0;
      };
      request.onload = () => resolve(answer(request, entry));
      request.onerror = () => resolve(end(entry, form.dataset.broken, true));
      request.send(data);
    });
  }

  function answer(request, entry) {
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    const notice = page.querySelector("#messages .notice, .messages .notice");
    if (request.status >= 400 || !page.getElementById("library") || !notice) {
      end(entry, form.dataset.broken, true);
    } else {
      end(entry, notice.textContent, notice.classList.contains("failed"));
      for (const part of ["#library", ".tabs"]) {
        document.querySelector(part).replaceWith(page.querySelector(part));
      }
    }
  }

  async function sendAll(files) {
    const entries = [...files].map((file) => [file, line(file.name)]);
    const button = form.querySelector("input[type=submit]");
    button.disabled = true;
    for (const [file, entry] of entries) {
      if (file.size > Number(form.dataset.limit) * MEGABYTE) {
        end(entry, form.dataset.large.replace("{0}", file.name).replace("{1}", form.dataset.limit), true);
      } else {
        await send(file, entry);
      }
    }
    button.disabled = false;
    form.reset();
  }

  function uploads() {
    form.querySelector(".drop-hint").hidden = false;
    form.addEventListener("submit", (event) => {
      const files = form.querySelector("input[type=file]").files;
      if (files.length > 0) {
        event.preventDefault();
        sendAll(files);
      }
    });
    for (const kind of ["dragenter", "dragover"]) {
      form.addEventListener(kind, (event) => {
        if (event.dataTransfer.types.includes("Files")) {
          event.preventDefault();
          form.classList.add("over");
        }
      });
    }
    for (const kind of ["dragleave", "drop"]) {
      form.addEventListener(kind, () => form.classList.remove("over"));
    }
    form.addEventListener("drop", (event) => {
      if (event.dataTransfer.files.length > 0) {
        event.preventDefault();
        sendAll(event.dataTransfer.files);
      }
    });
  }

  if (form) {
    uploads();
  }

  /* The address -------------------------------------------------------- */

  document.querySelectorAll("[data-copy]").forEach((button) => {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
      button.textContent = button.dataset.copied;
    });
  });

  /* A crop: a rectangle over the picture, in step with the fields below it. -------------- */

  const stage = document.querySelector("[data-crop]");

  function crop() {
    const picture = stage.querySelector("img");
    const width = Number(stage.dataset.width);
    const height = Number(stage.dataset.height);
    const fields = ["left", "top", "width", "height"].map((name) => document.getElementById(`crop:${name}`));
    const frame = document.createElement("div");
    frame.className = "crop-frame";
    stage.append(frame);
    let start = null;

    const clamp = (value, most) => Math.min(most, Math.max(0, Math.round(value)));

    function point(event) {
      const box = picture.getBoundingClientRect();
      return [
        clamp(((event.clientX - box.left) / box.width) * width, width),
        clamp(((event.clientY - box.top) / box.height) * height, height),
      ];
    }

    function draw() {
      const [left, top, wide, high] = fields.map((field) => Number(field.value) || 0);
      frame.hidden = wide < 1 || high < 1;
      frame.style.left = `${(left / width) * 100}%`;
      frame.style.top = `${(top / height) * 100}%`;
      frame.style.width = `${(Math.min(wide, width - left) / width) * 100}%`;
      frame.style.height = `${(Math.min(high, height - top) / height) * 100}%`;
    }

    function stretch(event) {
      const [x, y] = point(event);
      const values = [Math.min(x, start[0]), Math.min(y, start[1]), Math.abs(x - start[0]), Math.abs(y - start[1])];
      fields.forEach((field, index) => (field.value = values[index]));
      draw();
    }

    stage.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      start = point(event);
      stage.setPointerCapture(event.pointerId);
    });
    stage.addEventListener("pointermove", (event) => start && stretch(event));
    stage.addEventListener("pointerup", () => (start = null));
    stage.addEventListener("pointercancel", () => (start = null));
    fields.forEach((field) => field.addEventListener("input", draw));
    stage.classList.add("ready");
    draw();
  }

  if (stage) {
    crop();
  }
})();
