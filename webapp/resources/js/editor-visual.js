/* The visual face of the editor: TinyMCE in place of the field with the source. It shows the pieces
   of the text and gives back only those that somebody changed; see editor-blocks.js. */
(() => {
  "use strict";

  const MARK = "data-broadsheet-piece";
  const { blocks } = window.Broadsheet;
  let editor = null;
  let text = null;
  let shown = [];
  let dirty = false;

  function keptHtml(piece, label) {
    const box = document.createElement("div");
    box.className = "kept mceNonEditable";
    box.setAttribute("contenteditable", "false");
    const note = document.createElement("small");
    note.textContent = label;
    const code = document.createElement("code");
    code.textContent = piece.source.length > 300 ? piece.source.slice(0, 300) + "…" : piece.source;
    box.append(note, code);
    return box;
  }

  function elements(piece, label) {
    if (piece.kind !== "kept") {
      const part = document.createElement("template");
      part.innerHTML = blocks.html(piece);
      const nodes = [...part.content.childNodes];
      const plain = nodes.every((node) => node.nodeType === 1 || (node.nodeType === 3 && !node.data.trim()));
      const found = nodes.filter((node) => node.nodeType === 1);
      if (plain && found.length > 0) {
        return found;
      }
      piece.kind = "kept";
    }
    return [keptHtml(piece, label)];
  }

  function body() {
    return [...editor.getBody().children].filter((element) => element.getAttribute("data-mce-bogus") !== "all");
  }

  function serialise(element) {
    const holder = editor.getDoc().createElement("div");
    const copy = element.cloneNode(true);
    holder.append(copy);
    // Also on what became part of something else, such as an item of a list.
    holder.querySelectorAll("[" + MARK + "]").forEach((part) => part.removeAttribute(MARK));
    return editor.serializer.serialize(holder, { getInner: true, format: "html", no_events: true }).trim();
  }

  /* Every element belongs to a piece; what the editor split off belongs to the one before it. */
  function settle() {
    let last = 0;
    shown = text.pieces.map(() => ({ raw: "", html: "" }));
    for (const element of body()) {
      if (!element.hasAttribute(MARK) && text.pieces.length) {
        element.setAttribute(MARK, last);
      }
      last = Number(element.getAttribute(MARK));
      if (shown[last]) {
        shown[last].raw += element.outerHTML;
        shown[last].html += serialise(element);
      }
    }
    /* A piece of which nothing is to be seen stays with the one before it. */
    for (let i = text.pieces.length - 1; i > 0; i--) {
      if (!shown[i].raw) {
        text.gaps[i - 1] += text.pieces[i].source + text.gaps[i];
        text.pieces[i].gone = true;
      }
    }
  }

  function fill(source, label) {
    text = blocks.split(source);
    const holder = document.createElement("div");
    text.pieces.forEach((piece, i) =>
      elements(piece, label).forEach((element) => {
        element.setAttribute(MARK, i);
        holder.append(element);
      }),
    );
    editor.setContent(holder.innerHTML);
    settle();
    editor.undoManager.clear();
    editor.undoManager.add();
    dirty = false;
  }

  function runs() {
    const found = [];
    for (const element of body()) {
      const mark = element.getAttribute(MARK);
      const index = mark === null ? undefined : Number(mark);
      const last = found[found.length - 1];
      if (last && index !== undefined && last.index === index) {
        last.nodes.push(element);
      } else {
        found.push({ index, nodes: [element] });
      }
    }
    return found.map(({ index, nodes }) => {
      const before = shown[index];
      const raw = nodes.map((node) => node.outerHTML).join("");
      const same = before && (raw === before.raw || nodes.map(serialise).join("") === before.html);
      return { index, same, elements: same ? [] : nodes.map(serialise).filter((html) => html) };
    });
  }

  /* Pieces that are not to be seen were put behind others; numbers count only what is shown. */
  function compact() {
    const places = new Map();
    const pieces = [];
    const gaps = [];
    text.pieces.forEach((piece, i) => {
      if (!piece.gone) {
        places.set(i, pieces.length);
        pieces.push(piece);
        gaps.push(text.gaps[i]);
      }
    });
    return { places, whole: { ...text, pieces, gaps } };
  }

  function source() {
    const { places, whole } = compact();
    const now = runs()
      .filter((run) => run.same || run.elements.length || places.has(run.index))
      .map((run) => ({ ...run, index: places.get(run.index) }));
    return blocks.join(whole, now);
  }

  async function load(address) {
    if (!window.tinymce) {
      await new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = address;
        script.onload = resolve;
        script.onerror = reject;
        document.head.append(script);
      });
    }
    return window.tinymce;
  }

  /* Opens over a holder; changed is called when somebody changes something. */
  async function open(holder, options, changed) {
    const tinymce = await load(options.script);
    const target = document.createElement("div");
    target.id = "visual";
    holder.replaceChildren(target);
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    const [made] = await tinymce.init({
      target,
      base_url: "/resources/tinymce",
      suffix: ".min",
      license_key: "gpl",
      skin: dark ? "oxide-dark" : "oxide",
      content_css: options.contentCss,
      plugins: "autolink directionality link lists table",
      menubar: false,
      toolbar:
        "blocks bold italic link | bullist numlist blockquote | alignleft aligncenter alignright | table removeformat | ltr rtl | undo redo",
      toolbar_mode: "wrap",
      block_formats: "Paragraph=p; Heading 2=h2; Heading 3=h3; Heading 4=h4; Preformatted=pre",
      statusbar: false,
      branding: false,
      promotion: false,
      height: 520,
      iframe_aria_text: options.label,
      iframe_attrs: { title: options.label },
      hidden_input: false,
      submit_patch: false,
      add_form_submit_trigger: false,
      convert_urls: false,
      verify_html: false,
      valid_elements: "*[*]",
      entity_encoding: "named",
      entities: "160,nbsp",
      browser_spellcheck: true,
      contextmenu: false,
      object_resizing: "img,table",
      paste_data_images: false,
      automatic_uploads: false,
      body_class: "post-body",
      formats: {
        alignleft: { selector: "p,h1,h2,h3,h4,h5,h6,td,th,div,ul,ol,li,figure,img", classes: "alignleft" },
        aligncenter: { selector: "p,h1,h2,h3,h4,h5,h6,td,th,div,ul,ol,li,figure,img", classes: "aligncenter" },
        alignright: { selector: "p,h1,h2,h3,h4,h5,h6,td,th,div,ul,ol,li,figure,img", classes: "alignright" },
      },
    });
    editor = made;
    editor.getBody().dir = options.dir || "auto";
    fill(options.source, options.kept);
    editor.on("input change undo redo ExecCommand", () => {
      dirty = true;
      changed();
    });
  }

  window.Broadsheet.visual = {
    open,
    /* Closes and forgets what is shown. */
    close() {
      editor.remove();
      editor = null;
    },
    isOpen: () => editor !== null,
    /* The source as it is now; undefined while nobody has changed anything. */
    source: () => (editor && dirty ? source() : undefined),
    insert(html) {
      editor.insertContent(html);
      dirty = true;
    },
    focus: () => editor.focus(),
  };
})();
