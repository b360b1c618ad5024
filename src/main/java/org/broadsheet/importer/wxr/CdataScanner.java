package org.broadsheet.importer.wxr;

import java.io.IOException;
import org.broadsheet.importer.wxr.MarkupScanner.Mark;

/** Reads CDATA sections to their end, and notices those that were never closed. */
final class CdataScanner {

  private static final int LOOKAHEAD = 512;

  private final CharWindow window;
  private boolean open;
  private boolean skipping;

  // Up to there no end was found: hostile files must not make every look start anew.
  private long withoutCdataEnd;

  CdataScanner(CharWindow window) {
    this.window = window;
  }

  boolean isOpen() {
    return open;
  }

  /** Begins a section where the window stands. */
  void open() {
    window.candidate = -1;
    open = true;
  }

  /** Whether the item is not kept: then the first end of an item inside a section is believed. */
  void skipping(boolean skip) {
    skipping = skip;
  }

  /** The next mark; null when the section ended or more is to be read. */
  Mark next() throws IOException {
    char[] chars = window.chars();
    int limit = window.limit();
    int i = window.pos;
    while (i < limit && chars[i] != ']' && chars[i] != '<') {
      i++;
    }
    window.pos = i;
    if (window.length() > MarkupScanner.MOST_TEXT) {
      return window.candidate < 0 ? Mark.TOO_LONG : unclosed();
    }
    if (i == limit) {
      return window.fill() ? null : endInside();
    }
    if (limit - i < LOOKAHEAD) {
      window.has(LOOKAHEAD);
    }
    return window.at(window.pos) == ']' ? bracket() : itemEndInside();
  }

  private Mark bracket() {
    if (!window.matches(window.pos, "]]>")) {
      window.pos++;
      return null;
    }
    if (window.candidate >= 0 && !closesItsElement(window.pos + 3)) {
      return unclosed();
    }
    window.pos += 3;
    window.candidate = -1;
    open = false;
    return null;
  }

  /** WordPress closes a section right before the end tag of the element that it fills. */
  private boolean closesItsElement(int after) {
    if (window.matches(after, MarkupScanner.CDATA)) {
      return true;
    }
    int end = window.skipSpace(after);
    if (window.tag < window.start || !window.matches(end, "</")) {
      return false;
    }
    int i = window.tag + 1;
    int j = end + 2;
    while (window.at(i) > ' ' && window.at(i) != '>' && window.at(i) != '/') {
      if (j >= window.limit() || window.at(i++) != window.at(j++)) {
        return false;
      }
    }
    return window.matches(j, ">");
  }

  private Mark itemEndInside() {
    int at = window.pos++;
    if (window.candidate >= 0 || !window.matches(at, "</item>")) {
      return null;
    }
    int next = window.skipSpace(at + 7);
    if (window.matchesTag(next, "<item") || window.matches(next, "</channel>")) {
      window.candidate = at;
      if (skipping) {
        return unclosed();
      }
      window.pos = Math.min(window.index(withoutCdataEnd, window.pos), window.limit());
    }
    return null;
  }

  /** At the end of a file a post about feeds that is cut off looks like a section left open. */
  private Mark endInside() {
    for (int i = window.candidate; i >= 0 && i < window.limit(); i++) {
      if (window.at(i) == '<'
          && (window.matches(i, "<wp:post_") || window.matches(i, "</channel>"))) {
        return unclosed();
      }
    }
    return Mark.FILE_END;
  }

  private Mark unclosed() {
    withoutCdataEnd = window.place(window.pos);
    window.pos = window.candidate;
    window.candidate = -1;
    open = false;
    return Mark.UNCLOSED;
  }
}
