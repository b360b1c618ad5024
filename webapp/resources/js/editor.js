/* What the editor of posts does beyond its form: keeps what is written every half minute and at the
   moment the connection returns, says who else writes, asks to sign in without losing a word, shows
   the text as readers see it. The form works without it. */
(() => {
  "use strict";

  const EVERY = 30_000;
  const form = document.getElementById("editor");
  if (!form) {
    return;
  }
  const { visual } = window.Broadsheet;
  const field = (id) => document.getElementById("editor:" + id);
  const title = field("title");
  const content = field("content");
  const excerpt = field("excerpt");
  const number = form.elements.id;
  const base = form.elements.base;
  const state = document.getElementById("save-state");
  const lock = document.getElementById("lock");
  const holder = document.getElementById("visual-holder");
  const signedOut = document.getElementById("signed-out");
  let sent = words();
  let anyway = false;
  let running = null;
  let next = null;
  let sending = false;

  function words() {
    return { title: title.value, content: content.value, excerpt: excerpt.value };
  }

  function same(one, other) {
    return (
      one.title.trim() === other.title.trim() && one.content === other.content && one.excerpt === other.excerpt
    );
  }

  function isBlank(text) {
    return !(text.title + text.content + text.excerpt).trim();
  }

  /* Brings the field with the source up to what the visual editor shows. */
  function flush() {
    const source = visual.isOpen() ? visual.source() : undefined;
    if (source !== undefined) {
      content.value = source;
    }
  }

  /* 1. The copy in this browser ---------------------------------------- */

  function key() {
    return ["broadsheet", "text", form.dataset.me, form.dataset.kind, number.value || "new"].join(".");
  }

  function keepHere() {
    flush();
    const now = words();
    try {
      if (isBlank(now)) {
        localStorage.removeItem(key());
      } else {
        localStorage.setItem(key(), JSON.stringify({ ...now, at: Date.now() }));
      }
    } catch (full) {
      state.textContent = "";
    }
  }

  function readHere() {
    try {
      return JSON.parse(localStorage.getItem(key()));
    } catch (broken) {
      return null;
    }
  }

  function dropHere() {
    localStorage.removeItem(key());
  }

  function offerHere() {
    const copy = readHere();
    if (!copy || same(copy, words())) {
      dropHere();
      return;
    }
    const offer = document.getElementById("local-offer");
    const line = offer.querySelector("[data-text]");
    line.textContent = line.dataset.text.replace("{0}", new Date(copy.at).toLocaleString());
    offer.querySelector("pre").textContent = [copy.title, copy.content, copy.excerpt].join("\n\n");
    offer.hidden = false;
    offer.querySelector('[data-tool="take-local"]').addEventListener("click", async () => {
      const mode = visual.isOpen();
      if (mode) {
        await show("source");
      }
      title.value = copy.title;
      content.value = copy.content;
      excerpt.value = copy.excerpt;
      if (mode) {
        await show("visual");
      }
      offer.hidden = true;
      title.focus();
      count();
      tick();
    });
    offer.querySelector('[data-tool="drop-local"]').addEventListener("click", () => {
      dropHere();
      offer.hidden = true;
      title.focus();
    });
  }

  /* 2. The copy on the server, and who else writes ---------------------- */

  async function ask(address, body) {
    return fetch(address, {
      method: body ? "POST" : "GET",
      headers: { Accept: "application/json", ...(body ? { "Content-Type": "application/json" } : {}) },
      body: body && JSON.stringify(body),
      cache: "no-store",
    });
  }

  /* What is written while one copy is on its way goes out right after it. */
  function tick() {
    if (running) {
      next = next || running.then(() => ((next = null), tick()));
      return next;
    }
    running = send().finally(() => (running = null));
    return running;
  }

  async function send() {
    flush();
    const now = words();
    const changed = !same(now, sent);
    if (!number.value && (isBlank(now) || !changed)) {
      return true;
    }
    const message = { id: number.value ? Number(number.value) : null, kind: form.dataset.kind, anyway };
    let answer;
    try {
      answer = await ask("/admin/posts/autosave/", changed ? { ...message, ...now } : message);
    } catch (away) {
      state.textContent = changed ? state.dataset.offline : "";
      return false;
    }
    if (answer.status === 401) {
      leaveSignedOut();
      return false;
    }
    if (!answer.ok) {
      state.textContent = answer.status === 413 ? state.dataset.long : state.dataset.local;
      return false;
    }
    const said = await answer.json();
    if (signedOut.open) {
      signedOut.close();
    }
    if (changed) {
      sent = now;
      state.textContent = state.dataset.kept.replace("{0}", said.at);
    } else if (state.textContent === state.dataset.offline) {
      state.textContent = "";
    }
    if (said.id && !number.value) {
      begun(said);
    }
    tell(said.other);
    return true;
  }

  /* What was never saved is a draft now. */
  function begun(said) {
    dropHere();
    number.value = said.id;
    base.value = said.base;
    field("preview").hidden = false;
    const place = form.dataset.kind === "PAGE" ? "/admin/pages/edit/" : "/admin/posts/edit/";
    history.replaceState(null, "", place + "?id=" + said.id);
    keepHere();
  }

  function tell(other) {
    lock.hidden = !other;
    if (other) {
      lock.querySelector("p").textContent = lock.dataset.text.replace("{0}", other);
      lock.querySelector("button").hidden = false;
    }
  }

  function leaveSignedOut() {
    state.textContent = state.dataset.local;
    if (!signedOut.open) {
      signedOut.showModal();
    }
  }

  /* 3. Saving: never with a form that the server has forgotten ----------- */

  /* The server remembers a few forms of each session: a fresh one is asked for, its token put in. */
  async function renew() {
    const page = await fetch(form.action, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (!new URL(page.url).pathname.startsWith("/admin/p")) {
      return "signed-out";
    }
    const fresh = new DOMParser().parseFromString(await page.text(), "text/html");
    const token = fresh.querySelector('form#editor input[name="jakarta.faces.ViewState"]');
    if (!page.ok || !token) {
      return "failed";
    }
    form.querySelector('input[name="jakarta.faces.ViewState"]').value = token.value;
    return "fresh";
  }

  async function submit(event) {
    if (sending) {
      sending = false;
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    keepHere();
    try {
      // A draft that is being made now must not be made twice; a preview shows what is kept.
      await (button === field("preview") ? tick() : running);
      const fresh = await renew();
      if (fresh === "signed-out") {
        leaveSignedOut();
      } else if (fresh === "failed") {
        state.textContent = state.dataset.offline;
      } else {
        sending = true;
        form.requestSubmit(button);
        // A preview opens beside: this page stays, and is sent again some time.
        setTimeout(() => (sending = false), 0);
      }
    } catch (away) {
      state.textContent = state.dataset.offline;
    }
  }

  /* 4. Visual or source ------------------------------------------------- */

  async function show(mode) {
    if (mode === "visual" && !visual.isOpen()) {
      holder.hidden = false;
      await visual.open(
        holder,
        {
          script: form.dataset.tinymce,
          contentCss: form.dataset.contentCss,
          label: holder.dataset.label,
          kept: holder.dataset.kept,
          source: content.value,
        },
        typed,
      );
      content.hidden = true;
    } else if (mode === "source" && visual.isOpen()) {
      flush();
      visual.close();
      holder.hidden = true;
      holder.replaceChildren();
      content.hidden = false;
    }
    for (const button of form.querySelectorAll("[data-mode]")) {
      button.setAttribute("aria-pressed", String(button.dataset.mode === mode));
    }
  }

  function choose(mode) {
    localStorage.setItem("broadsheet.editor", mode);
    show(mode).then(() => (mode === "visual" ? visual.focus() : content.focus()));
  }

  /* 5. Words, tags, time, pictures -------------------------------------- */

  function count() {
    const plain = content.value
      .replace(/<!--[\s\S]*?-->|<[^>]*>|\[[^\]\n]*\]/g, " ")
      .replace(/&[a-z0-9#]+;/gi, " ");
    const signs = plain.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*?(?![\p{L}\p{N}\p{M}'’-])/gu);
    const line = document.getElementById("word-count");
    line.textContent = line.dataset.text.replace("{0}", String(signs ? signs.length : 0));
  }

  let later;
  function typed() {
    clearTimeout(later);
    later = setTimeout(() => {
      keepHere();
      count();
    }, 1000);
  }

  let asked;
  function suggest() {
    clearTimeout(asked);
    asked = setTimeout(async () => {
      const tags = field("tags");
      const all = tags.value.split(",");
      const last = all.pop().trim();
      const list = document.getElementById("tag-names");
      if (last.length < 2) {
        list.replaceChildren();
        return;
      }
      const answer = await ask("/admin/posts/tags/?q=" + encodeURIComponent(last)).catch(() => null);
      const names = answer && answer.ok ? await answer.json() : [];
      const before = all.map((name) => name.trim()).filter((name) => name);
      list.replaceChildren(
        ...names.map((name) => {
          const option = document.createElement("option");
          option.value = [...before, name].join(", ");
          return option;
        }),
      );
    }, 250);
  }

  function schedule() {
    const button = field("publish");
    const day = field("day");
    if (button && day) {
      const now = new Date();
      const chosen = new Date(day.value + "T" + (field("time").value || "00:00"));
      button.value = day.value && chosen > now ? button.dataset.later : button.dataset.now;
    }
  }

  function showPicture() {
    const select = document.getElementById("picture");
    const holder = document.getElementById("picture-shown");
    const url = select && select.selectedOptions.length ? select.selectedOptions[0].dataset.url : "";
    if (holder) {
      holder.hidden = !url;
      holder.replaceChildren();
      if (url) {
        const image = document.createElement("img");
        image.src = url;
        image.alt = "";
        holder.append(image);
      }
    }
  }

  const library = document.getElementById("library");
  let wanted = "insert";

  async function look(address) {
    const list = document.getElementById("library-list");
    const answer = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => null);
    const part = new DOMParser().parseFromString(answer && answer.ok ? await answer.text() : "", "text/html");
    const pictures = part.querySelector("[data-media-id]");
    // Its forms would leave this page; the dialog has its own.
    part.querySelectorAll("form, script, style").forEach((other) => other.remove());
    list.replaceChildren(...part.body.childNodes);
    if (!pictures) {
      list.textContent = library.dataset.none;
    }
  }

  function browse(purpose) {
    wanted = purpose;
    library.showModal();
    look("/admin/media/choose/?kind=image");
  }

  function escaped(text) {
    const holder = document.createElement("div");
    holder.textContent = text || "";
    return holder.innerHTML.replace(/"/g, "&quot;");
  }

  function picked(element) {
    const { mediaId, url, alt, width, height, caption, title: name } = element.dataset;
    library.close();
    if (wanted === "featured") {
      const select = document.getElementById("picture");
      let option = [...select.options].find((each) => each.value === mediaId);
      if (!option) {
        option = new Option(name || alt || url, mediaId);
        option.dataset.url = url;
        select.append(option);
      }
      select.value = mediaId;
      showPicture();
      return;
    }
    const size = width && height ? ' width="' + Number(width) + '" height="' + Number(height) + '"' : "";
    const image = '<img src="' + escaped(url) + '" alt="' + escaped(alt) + '"' + size + ">";
    const html = caption ? "<figure>" + image + "<figcaption>" + caption + "</figcaption></figure>" : image;
    if (visual.isOpen()) {
      visual.insert(html);
    } else {
      content.setRangeText("\n\n" + html + "\n\n", content.selectionStart, content.selectionEnd, "end");
      content.focus();
    }
    typed();
  }

  function tool(event) {
    const media = event.target.closest("[data-media-id]");
    const link = event.target.closest("#library-list a[href]");
    const mode = event.target.closest("[data-mode]");
    const close = event.target.closest("[data-close]");
    const named = event.target.closest("[data-tool]");
    if (media && library.contains(media)) {
      event.preventDefault();
      picked(media);
    } else if (link) {
      event.preventDefault();
      look(link.href);
    } else if (mode) {
      choose(mode.dataset.mode);
    } else if (close) {
      document.getElementById(close.dataset.close).close();
    } else if (named && named.dataset.tool === "picture") {
      browse("insert");
    } else if (named && named.dataset.tool === "featured") {
      browse("featured");
    } else if (named && named.dataset.tool === "anyway") {
      anyway = true;
      lock.hidden = true;
      tick().then(() => (anyway = false));
    }
  }

  /* 6. Begin ------------------------------------------------------------ */

  function begin() {
    form.querySelector(".editor-tools").hidden = false;
    form.querySelectorAll('[data-tool="featured"]').forEach((button) => (button.hidden = false));
    const insert = form.querySelector('[data-tool="picture"]');
    insert.hidden = !form.querySelector('[data-tool="featured"]');
    count();
    schedule();
    showPicture();
    offerHere();
    if (localStorage.getItem("broadsheet.editor") !== "source") {
      show("visual").catch(() => show("source"));
    }
    document.addEventListener("click", tool);
    form.addEventListener("submit", submit);
    form.addEventListener("input", typed);
    form.addEventListener("change", () => {
      schedule();
      showPicture();
    });
    if (field("tags")) {
      field("tags").addEventListener("input", suggest);
    }
    library.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      look("/admin/media/choose/?kind=image&q=" + encodeURIComponent(document.getElementById("library-words").value));
    });
    // The visual editor has a face for the day and one for the night.
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", async () => {
      if (visual.isOpen()) {
        await show("source");
        await show("visual");
      }
    });
    window.addEventListener("online", tick);
    window.addEventListener("pagehide", keepHere);
    window.addEventListener("focus", () => signedOut.open && tick());
    document.addEventListener("visibilitychange", () => document.hidden && tick());
    setInterval(tick, EVERY);
    setInterval(() => signedOut.open && tick(), 3000);
    if (number.value) {
      tick();
    }
  }

  begin();
})();
