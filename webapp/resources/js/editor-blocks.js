/* Source of a post cut into its top-level pieces, and put together again with every piece that
   nobody touched as it was, byte for byte. Knows nothing of any editor: text in, text out. */
(() => {
  "use strict";

  /* Nothing here looks twice at the same text, however hostile it is. */
  const NEXT = /<|\n[ \t]*\n\s*/g;
  const TAG = /<(\/?)([a-z][a-z0-9:-]{0,30})(?=[\s/>])(?:"[^"]*"|'[^']*'|[^'"<>])*>/iy;
  const BLOCK_COMMENT = /^<!--\s*(\/?)wp:([a-z0-9/-]+)/i;
  const BLOCK = new Set(
    ("address article aside blockquote center details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr " +
      "iframe main nav ol p pre script section style table ul video audio object").split(" "),
  );
  /* Often left open, and never around other blocks. */
  const LOOSE = new Set(["p", "hr"]);
  /* What the visual editor would not hold as it is: shown as it is written, and left alone. */
  const FOREIGN =
    /<(script|style|iframe|object|embed|form|input|select|textarea|button|svg|math|canvas|video|audio|noscript|link|meta|base|template)\b/i;
  const PLAIN_BLOCKS = new Set(
    "paragraph heading list list-item quote pullquote image gallery table preformatted verse code separator columns column group media-text cover buttons button details".split(
      " ",
    ),
  );
  const EXPECTED = {
    paragraph: /^P$/,
    heading: /^H[1-6]$/,
    list: /^(UL|OL)$/,
    quote: /^BLOCKQUOTE$/,
    image: /^FIGURE$/,
    table: /^FIGURE$/,
    preformatted: /^PRE$/,
    code: /^PRE$/,
    verse: /^PRE$/,
  };

  /* Empty lines, tags and the comments of blocks, in their order. */
  function* tokens(source) {
    let comments = true;
    NEXT.lastIndex = 0;
    for (let found = NEXT.exec(source); found; found = NEXT.exec(source)) {
      const start = found.index;
      if (found[0] !== "<") {
        yield { start, end: start + found[0].length, gap: true };
      } else if (comments && source.startsWith("<!--", start)) {
        const close = source.indexOf("-->", start);
        comments = close >= 0;
        if (comments) {
          const text = source.slice(start, close + 3);
          const block = BLOCK_COMMENT.exec(text);
          NEXT.lastIndex = close + 3;
          if (block) {
            yield { start, end: close + 3, block: block[2], closes: block[1] !== "", alone: text.endsWith("/-->") };
          } else {
            yield { start, end: close + 3, mark: true };
          }
        }
      } else {
        TAG.lastIndex = start;
        const tag = TAG.exec(source);
        if (tag) {
          NEXT.lastIndex = TAG.lastIndex;
          yield { start, end: TAG.lastIndex, tag: tag[2].toLowerCase(), closes: tag[1] !== "" };
        }
      }
    }
  }

  /* The places where pieces begin and end, as pairs. */
  function cut(source) {
    const cuts = [];
    let start = 0;
    let depth = 0;
    let blocks = 0;
    const push = (end) => {
      const text = source.slice(start, end);
      if (text.trim()) {
        const from = start + (text.length - text.trimStart().length);
        cuts.push([from, start + text.trimEnd().length]);
      }
      start = end;
    };
    for (const token of tokens(source)) {
      const { end, block, tag } = token;
      if (block) {
        if (blocks === 0 && !token.closes) {
          push(token.start);
          depth = 0;
        }
        blocks = Math.max(0, blocks + (token.alone ? 0 : token.closes ? -1 : 1));
        if (blocks === 0) {
          push(end);
        }
      } else if (tag && blocks === 0 && BLOCK.has(tag)) {
        if (!token.closes && depth === 0) {
          push(token.start);
        }
        if (!LOOSE.has(tag)) {
          depth = Math.max(0, depth + (token.closes ? -1 : 1));
        }
        if (depth === 0 && (token.closes || tag === "hr")) {
          push(end);
        }
      } else if (token.mark && blocks === 0 && depth === 0 && !source.slice(start, token.start).trim()) {
        push(end);
      } else if (token.gap && blocks === 0 && depth === 0) {
        push(token.start);
      }
    }
    push(source.length);
    return cuts;
  }

  function read(source) {
    const block = BLOCK_COMMENT.exec(source);
    if (block && block[1] === "") {
      const name = block[2];
      const from = source.indexOf("-->") + 3;
      const to = source.lastIndexOf("<!--");
      const inner = source.slice(from, to).trim();
      const at = source.indexOf(inner, from);
      const whole = to >= from && source.endsWith("-->") && inner !== "";
      const kept = !whole || !PLAIN_BLOCKS.has(name) || FOREIGN.test(inner);
      const before = source.slice(0, at);
      return { kind: kept ? "kept" : "block", name, before, inner, after: source.slice(at + inner.length), source };
    }
    if (FOREIGN.test(source) || /^<!--/.test(source)) {
      return { kind: "kept", source };
    }
    const tag = /^<([a-z][a-z0-9]*)/i.exec(source);
    return { kind: tag && BLOCK.has(tag[1].toLowerCase()) ? "html" : "text", inner: source, source };
  }

  /* A text as {lead, pieces, gaps}: what stands before the first piece, the pieces, and what stands
     behind each. */
  function split(source) {
    const cuts = cut(source);
    const pieces = cuts.map(([from, to]) => read(source.slice(from, to)));
    const gaps = cuts.map(([, to], i) => source.slice(to, i + 1 < cuts.length ? cuts[i + 1][0] : source.length));
    const style = pieces.some((piece) => piece.before)
      ? "block"
      : pieces.some((piece) => /^<p[\s>]/i.test(piece.source))
        ? "html"
        : "text";
    return { lead: cuts.length ? source.slice(0, cuts[0][0]) : source, pieces, gaps, style };
  }

  /* HTML that shows a piece; paragraphs where readers will see them. */
  function html(piece) {
    return piece.kind === "text" ? "<p>" + piece.inner.replace(/\n/g, "<br>\n") + "</p>" : piece.inner;
  }

  function name(element) {
    return (/^<([a-z][a-z0-9]*)/i.exec(element) || ["", ""])[1].toUpperCase();
  }

  function bare(paragraph) {
    const inner = /^<p>([\s\S]*)<\/p>$/i.exec(paragraph);
    return inner ? inner[1].replace(/<br\s*\/?>\n?/gi, "\n") : paragraph;
  }

  function asBlock(element) {
    const tag = name(element);
    const level = /^H([1-6])$/.exec(tag);
    const kind =
      tag === "P"
        ? ["paragraph"]
        : level
          ? ["heading", level[1] === "2" ? "" : ' {"level":' + level[1] + "}"]
          : tag === "UL"
            ? ["list"]
            : tag === "OL"
              ? ["list", ' {"ordered":true}']
              : tag === "FIGURE" && /<img\b/i.test(element)
                ? ["image"]
                : ["html"];
    return "<!-- wp:" + kind[0] + (kind[1] || "") + " -->\n" + element + "\n<!-- /wp:" + kind[0] + " -->";
  }

  function written(element, piece, style) {
    if (piece && piece.kind === "block") {
      const expected = EXPECTED[piece.name];
      return !expected || expected.test(name(element)) ? piece.before + element + piece.after : asBlock(element);
    }
    const like = piece ? piece.kind : style;
    return like === "block" ? asBlock(element) : like === "text" ? bare(element) : element;
  }

  /* The text again. runs: what stands there now, each {index, elements, same}: which piece it came
     from (or undefined), its elements as HTML, and whether nobody touched it. */
  function join(text, runs) {
    let out = "";
    let last;
    runs.forEach((run, i) => {
      const piece = text.pieces[run.index];
      if (i === 0) {
        out += run.index === 0 ? text.lead : "";
      } else {
        out += piece && run.index === last + 1 ? text.gaps[last] : "\n\n";
      }
      out +=
        piece && (run.same || piece.kind === "kept")
          ? piece.source
          : run.elements.map((element) => written(element, piece, text.style)).join("\n\n");
      last = run.index;
    });
    const end = text.pieces.length - 1;
    return out + (last === end && end >= 0 ? text.gaps[end] : "");
  }

  window.Broadsheet = Object.assign(window.Broadsheet || {}, { blocks: { split, html, join } });
})();
