package org.broadsheet.text;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The reading of HTML into a tree of bounded depth: a parser takes quadratic time for elements
 * nested a hundred thousand deep, so tags beyond a depth that no author reaches are left out.
 */
final class Parse {

  private static final int MAX_DEPTH = 1000;

  /** Elements that hold nothing or end by themselves, so that they do not nest. */
  private static final Set<String> SHALLOW =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "tr",
          "td",
          "th",
          "tbody",
          "thead",
          "tfoot",
          "colgroup",
          "option",
          "rt",
          "rp",
          "br",
          "hr",
          "img",
          "input",
          "wbr",
          "col",
          "source",
          "param",
          "area",
          "embed",
          "link",
          "meta",
          "track",
          "base");

  private static final Set<String> FOREIGN = Set.of("svg", "math", "template", "frameset");

  private final String html;
  private final StringBuilder out;
  private int depth;
  private int leftOut;

  private Parse(String html) {
    this.html = html;
    this.out = new StringBuilder(html.length());
  }

  /** The body that holds a fragment of HTML. */
  static Element body(String html) {
    return Jsoup.parseBodyFragment(new Parse(html).bounded()).body();
  }

  private String bounded() {
    Markup markup = new Markup(html);
    int done = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      int end = markup.end(at);
      if (end < 0) {
        at++;
        continue;
      }
      String name = html.charAt(at + 1) == '!' ? "" : markup.name(at);
      boolean foreign = FOREIGN.contains(name);
      int next = foreign ? endOfForeign(markup, name, end) : end;
      boolean fits = !foreign && fits(name);
      if (!fits || markup.isTorn(at, end)) {
        out.append(html, done, at).append(fits ? "<" + name + ">" : "");
        done = next;
      }
      at = next;
    }
    return done == 0 ? html : out.append(html, done, html.length()).toString();
  }

  private boolean fits(String name) {
    boolean closing = name.startsWith("/");
    if (name.isEmpty() || SHALLOW.contains(closing ? name.substring(1) : name)) {
      return true;
    }
    if (closing) {
      boolean fits = leftOut == 0;
      leftOut = Math.max(0, leftOut - 1);
      depth = fits ? Math.max(0, depth - 1) : depth;
      return fits;
    }
    boolean fits = depth < MAX_DEPTH;
    depth += fits ? 1 : 0;
    leftOut += fits ? 0 : 1;
    return fits;
  }

  /** Drawings and formulas go whole, unless they never end: then only the tag goes. */
  private static int endOfForeign(Markup markup, String name, int from) {
    int end = markup.endOfElement(name, from);
    return end < 0 ? from : end;
  }
}
