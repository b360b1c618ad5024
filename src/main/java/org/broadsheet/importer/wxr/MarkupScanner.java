package org.broadsheet.importer.wxr;

import java.io.IOException;

/** Finds the tags that structure an export, reading past CDATA sections and XML comments. */
final class MarkupScanner {

  /** What was found; the window stands at its {@code <}. */
  enum Mark {
    ITEM,
    ITEM_END,
    COMMENT,
    TERM,
    CHANNEL_END,
    /** An item's end inside a CDATA section that was never closed. */
    UNCLOSED,
    TOO_LONG,
    FILE_END
  }

  static final String CDATA = "<![CDATA[";
  static final int MOST_TEXT = 16_000_000;

  private static final int LONGEST_COMMENT = 1 << 20;
  private static final int LOOKAHEAD = 16;

  private final CharWindow window;
  private final CdataScanner cdata;

  // Up to there no end was found: hostile files must not make every look start anew.
  private long withoutCommentEnd;

  MarkupScanner(CharWindow window) {
    this.window = window;
    this.cdata = new CdataScanner(window);
  }

  /** Forgets an item that is too long; the next mark is looked for as if it were still kept. */
  void skip() {
    cdata.skipping(true);
    window.drop(window.pos);
  }

  void stopSkipping() {
    cdata.skipping(false);
  }

  /** The next mark from where the window stands. */
  Mark next() throws IOException {
    while (true) {
      Mark mark = cdata.isOpen() ? cdata.next() : markup();
      if (mark != null) {
        return mark;
      }
    }
  }

  private Mark markup() throws IOException {
    char[] chars = window.chars();
    int limit = window.limit();
    int i = window.pos;
    while (i < limit && chars[i] != '<') {
      i++;
    }
    window.pos = i;
    if (window.length() > MOST_TEXT) {
      return Mark.TOO_LONG;
    }
    if (i == limit) {
      return window.fill() ? null : Mark.FILE_END;
    }
    window.has(LOOKAHEAD);
    return classify(window.pos);
  }

  private Mark classify(int at) throws IOException {
    char next = at + 1 < window.limit() ? window.at(at + 1) : ' ';
    if (next == '!') {
      return special(at);
    }
    if (next == '/') {
      Mark end = endTag(at);
      window.pos += end == null ? 2 : 0;
      return end;
    }
    Mark mark = startTag(at, next);
    window.tag = at;
    window.pos += mark == null ? 1 : 0;
    return mark;
  }

  private Mark endTag(int at) {
    if (window.matchesTag(at, "</item")) {
      return Mark.ITEM_END;
    }
    return window.matchesTag(at, "</channel") ? Mark.CHANNEL_END : null;
  }

  private Mark startTag(int at, char next) {
    if (next == 'i') {
      return window.matchesTag(at, "<item") ? Mark.ITEM : null;
    }
    if (next != 'w' || !window.matches(at, "<wp:")) {
      return null;
    }
    if (window.matchesTag(at, "<wp:comment")) {
      return Mark.COMMENT;
    }
    boolean term =
        window.matchesTag(at, "<wp:category")
            || window.matchesTag(at, "<wp:tag")
            || window.matchesTag(at, "<wp:term")
            || window.matchesTag(at, "<wp:author");
    return term ? Mark.TERM : null;
  }

  private Mark special(int at) throws IOException {
    if (window.matches(at, CDATA)) {
      window.pos += CDATA.length();
      cdata.open();
      return null;
    }
    if (window.matches(at, "<!--")) {
      skipComment();
    } else {
      window.pos += 2;
    }
    return null;
  }

  /** A comment that does not end soon is taken for text: it must not swallow the items after it. */
  private void skipComment() throws IOException {
    int offset = window.index(withoutCommentEnd, window.pos + 4) - window.pos;
    while (offset < LONGEST_COMMENT && window.has(offset + 3)) {
      if (window.matches(window.pos + offset, "-->")) {
        window.pos += offset + 3;
        return;
      }
      offset++;
    }
    withoutCommentEnd = window.place(window.pos + offset);
    window.pos += 4;
  }
}
