package org.broadsheet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs and line breaks where WordPress makes them: an empty line starts a paragraph, a single
 * line end is a break, block elements stand for themselves. One pass over the text.
 */
final class Paragraphs {

  private final String html;
  private final Markup markup;
  private final StringBuilder out;
  private final Places places = new Places();

  /** Where, in what has been written, a paragraph turned out to start. */
  private final List<Integer> starts = new ArrayList<>();

  /** Whether a paragraph is open. */
  private boolean open;

  /** Line ends and {@code <br>} since the last word. */
  private int newlines;

  private int breaks;

  /** Where the loose text of a container began; -1 if there is none. */
  private int bareStart = -1;

  private int at;

  private Paragraphs(String html) {
    this.html = html;
    this.markup = new Markup(html);
    this.out = new StringBuilder(html.length() + html.length() / 16 + 16);
  }

  /** The text with paragraphs; line ends must be {@code \n}. */
  static String of(String html) {
    return new Paragraphs(html).run();
  }

  private String run() {
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '\n') {
        newlines++;
        at++;
      } else if (c == '<') {
        tag();
      } else if (c <= ' ' && (newlines > 0 || breaks > 0 || !open)) {
        // White space around line ends, and before a paragraph starts, is lost as in WordPress.
        out.append(places.here() == Places.Place.BARE && newlines + breaks == 0 ? " " : "");
        at++;
      } else {
        words();
      }
    }
    block();
    return starts.isEmpty() ? out.toString() : withStarts();
  }

  private void words() {
    beforeInline();
    int start = at;
    while (at < html.length() && html.charAt(at) != '\n' && html.charAt(at) != '<') {
      at++;
    }
    out.append(html, start, at);
  }

  private void tag() {
    int end = markup.end(at);
    if (end < 0) {
      beforeInline();
      out.append("&lt;");
      at++;
    } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
      at = end;
    } else {
      element(markup.name(at), end);
    }
  }

  private void element(String name, int end) {
    boolean closing = name.startsWith("/");
    String bare = closing ? name.substring(1) : name;
    if (html.startsWith(PostBody.MORE, at) && (!open || newlines > 0)) {
      block();
      end = at + PostBody.MORE.length();
    } else if (bare.equals("p")) {
      paragraph(closing, end);
      return;
    } else if (Places.isContainer(bare)) {
      block();
      if (closing) {
        places.leave(bare);
      } else {
        places.enter(bare);
      }
    } else if (Places.isLone(bare)) {
      block();
    } else if (Places.isVerbatim(name)) {
      block();
      int close = markup.endOfElement(name, end);
      end = close < 0 ? end : close;
    } else if (name.equals("br")) {
      breaks++;
      at = end;
      return;
    } else {
      beforeInline();
    }
    out.append(html, at, end);
    at = end;
  }

  private void paragraph(boolean closing, int end) {
    block();
    if (!closing) {
      out.append(html, at, end);
      open = true;
    }
    at = end;
  }

  /** A block element begins or ends: loose text before it is complete. */
  private void block() {
    if (open) {
      out.append("</p>");
      open = false;
    }
    bareStart = -1;
    newlines = 0;
    breaks = 0;
    boolean ends = html.startsWith("</", at);
    if (!ends && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  private void beforeInline() {
    boolean emptyLine = newlines > 1 || breaks > 1;
    boolean newLine = newlines > 0 || breaks > 0;
    newlines = 0;
    breaks = 0;
    if (places.here() == Places.Place.BARE && bareStart < 0 && !open && !emptyLine) {
      bareStart = out.length();
    } else if (places.here() == Places.Place.BARE && emptyLine && !open) {
      endBareText();
    } else if (places.here() != Places.Place.FRAME
        && (open || places.here() == Places.Place.BARE)) {
      out.append(emptyLine ? "</p>\n<p>" : newLine ? "<br>\n" : "");
    }
    if (places.here() == Places.Place.FLOW && !open) {
      out.append("<p>");
      open = true;
    }
  }

  /** An empty line shows that the loose text before it was a paragraph too. */
  private void endBareText() {
    if (bareStart >= 0) {
      starts.add(bareStart);
      out.append("</p>\n");
    }
    bareStart = -1;
    places.becomeFlow();
  }

  private String withStarts() {
    StringBuilder whole = new StringBuilder(out.length() + 3 * starts.size());
    int done = 0;
    for (int start : starts) {
      whole.append(out, done, start).append("<p>");
      done = start;
    }
    return whole.append(out, done, out.length()).toString();
  }
}
