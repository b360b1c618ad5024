package org.broadsheet.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Paragraphs and line breaks where WordPress makes them: an empty line starts a paragraph, a single
 * line end is a break, block elements stand for themselves. One pass over the text.
 */
final class Paragraphs {

  /** Containers whose loose text becomes paragraphs only if an empty line is in it. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "div",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "nav",
          "main",
          "td",
          "th",
          "li",
          "dd",
          "dt",
          "figure",
          "figcaption",
          "details",
          "summary",
          "address",
          "center",
          "form",
          "fieldset",
          "caption",
          "legend",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "object");

  /** Elements in which white space means nothing. */
  private static final Set<String> FRAMES =
      Set.of(
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "colgroup",
          "ul",
          "ol",
          "dl",
          "menu",
          "select",
          "map",
          "dir",
          "audio",
          "video",
          "ruby");

  private static final Set<String> LONE =
      Set.of("hr", "col", "source", "param", "track", "area", "option", "optgroup");
  private static final Set<String> VERBATIM =
      Set.of("pre", "script", "style", "textarea", "svg", "math", "xmp", "listing", "iframe");

  private static final int MAX_DEPTH = 100;

  /** Where loose text stands. */
  private enum Place {
    /** At the top or in a quotation: text makes a paragraph. */
    FLOW,
    /** Inside a container: bare until an empty line comes. */
    BARE,
    /** Between the parts of a table or list: nothing is made. */
    FRAME
  }

  private final String html;
  private final Markup markup;
  private final StringBuilder out;
  private final Deque<Container> containers = new ArrayDeque<>();

  /** Where, in what has been written, a paragraph turned out to start. */
  private final List<Integer> starts = new ArrayList<>();

  private Place place = Place.FLOW;

  /** Whether a paragraph is open. */
  private boolean open;

  /** Line ends and {@code <br>} since the last word. */
  private int newlines;

  private int breaks;

  /** Where the loose text of a container began; -1 if there is none. */
  private int bareStart = -1;

  private int at;

  private record Container(String name, Place around) {}

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
        out.append(place == Place.BARE && newlines + breaks == 0 ? " " : "");
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
    } else if (CONTAINERS.contains(bare) || FRAMES.contains(bare) || bare.equals("blockquote")) {
      container(bare, closing);
    } else if (LONE.contains(bare)) {
      block();
    } else if (VERBATIM.contains(name)) {
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

  private void container(String name, boolean closing) {
    block();
    if (!closing) {
      Place inside =
          name.equals("blockquote") ? Place.FLOW : FRAMES.contains(name) ? Place.FRAME : Place.BARE;
      if (containers.size() < MAX_DEPTH) {
        containers.push(new Container(name, place));
      }
      place = inside;
    } else if (containers.stream().anyMatch(c -> c.name.equals(name))) {
      Container left = containers.pop();
      while (!left.name.equals(name)) {
        left = containers.pop();
      }
      // What follows a block in a container is a paragraph, as in WordPress.
      place = left.around == Place.BARE ? Place.FLOW : left.around;
    }
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
    if (place == Place.BARE && bareStart < 0 && !open && !emptyLine) {
      bareStart = out.length();
    } else if (place == Place.BARE && emptyLine && !open) {
      endBareText();
    } else if (place != Place.FRAME && (open || place == Place.BARE)) {
      out.append(emptyLine ? "</p>\n<p>" : newLine ? "<br>\n" : "");
    }
    if (place == Place.FLOW && !open) {
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
    place = Place.FLOW;
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
