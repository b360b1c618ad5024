package org.broadsheet.comment.form;

import java.util.ArrayList;
import java.util.List;

/** Words by which somebody tries to run a script of theirs on other people's pages. */
final class HostileWords {

  /** What each of them runs when it succeeds. */
  private static final String CALL = "window.stolen=1";

  private static final List<String> EVENTS =
      List.of(
          "onerror",
          "onload",
          "onclick",
          "onmouseover",
          "onfocus",
          "ontoggle",
          "onstart",
          "onanimationend",
          "onpointerrawupdate",
          "onbeforetoggle",
          "oncontentvisibilityautostatechange");

  private static final List<String> ELEMENTS =
      List.of(
          "img src=x",
          "svg",
          "body",
          "video src=x",
          "audio src=x",
          "details open",
          "input autofocus",
          "iframe",
          "object data=x",
          "marquee",
          "select autofocus",
          "a href=#",
          "math",
          "style",
          "p");

  private static final List<String> SCHEMES =
      List.of(
          "javascript:",
          "JaVaScRiPt:",
          "java\nscript:",
          "java\tscript:",
          "java&#10;script:",
          "&#106;avascript:",
          "&#x6A;avascript:",
          " javascript:",
          "\u0001javascript:",
          "vbscript:",
          "data:text/html,<script>",
          "data:text/html;base64,",
          "feed:javascript:",
          "javascript&colon;",
          "//javascript:",
          "http://x\" onmouseover=\"");

  private static final List<String> BREAKS =
      List.of(
          "",
          "\"",
          "'",
          "\">",
          "'>",
          "</textarea>",
          "</title>",
          "</style>",
          "</script>",
          "-->",
          "]]>",
          "</p>",
          "<!--",
          "<![CDATA[",
          "`",
          "\\\"",
          "%22%3E",
          "&quot;&gt;",
          "<b",
          "<\u0000");

  private HostileWords() {}

  /** A few hundred of them, all different. */
  static List<String> all() {
    List<String> words = new ArrayList<>();
    for (String element : ELEMENTS) {
      for (String event : EVENTS) {
        words.add("<" + element + " " + event + "=" + CALL + ">x");
      }
    }
    for (String scheme : SCHEMES) {
      words.add("<a href=\"" + scheme + CALL + "\">link</a>");
      words.add("<blockquote cite='" + scheme + CALL + "'>q</blockquote>");
    }
    for (String rest : BREAKS) {
      words.add(rest + "<script>" + CALL + "</script>");
      words.add(rest + "<img src=x onerror=" + CALL + "> x");
      words.add(rest + " onfocus=" + CALL + " autofocus x=" + rest);
    }
    words.add("<scr<script>ipt>" + CALL + "</scr</script>ipt> x");
    words.add("<svg><style><img src=x onerror=" + CALL + "></style></svg> x");
    words.add(
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror="
            + CALL
            + "&gt;\"> x");
    words.add("<noscript><p title=\"</noscript><img src=x onerror=" + CALL + ">\"> x");
    words.add("#{facesContext.externalContext.redirect('x')} ${" + CALL + "} {{" + CALL + "}}");
    words.add("http://x.example/\"onmouseover=\"" + CALL);
    words.add(
        "<a href=\"http://x.example\" target=_top rel=opener ping=x style=\"x:expression("
            + CALL
            + ")\">x</a>");
    return words;
  }
}
