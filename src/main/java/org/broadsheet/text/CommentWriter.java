package org.broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.owasp.html.Handler;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;

/** The way of a parsed comment to its readers. */
final class CommentWriter implements NodeFilter {

  private static final String REL = "nofollow ugc noopener";
  private static final Pattern BARE_ADDRESS =
      Pattern.compile("https?://[^\\s<>\"'\\u00a0()\\[\\]]{4,2000}", Pattern.CASE_INSENSITIVE);

  private final Structure structure;
  private final ElementAttributes attributes = new ElementAttributes(OldSite.NONE, new Notes());
  private int links;

  private CommentWriter(Structure structure) {
    this.structure = structure;
  }

  static String write(Element body) {
    StringBuilder html = new StringBuilder(512);
    HtmlSanitizer.Policy out =
        Policies.COMMENT.apply(HtmlStreamRenderer.create(html, Handler.DO_NOTHING));
    out.openDocument();
    Structure structure = new Structure(out);
    body.filter(new CommentWriter(structure));
    structure.finish();
    out.closeDocument();
    return html.toString().strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
      return FilterResult.SKIP_ENTIRELY;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (element.normalName()) {
      case "script", "style", "template", "svg", "math", "select", "textarea", "iframe" -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case "br" -> {
        structure.empty("br", List.of());
        return FilterResult.SKIP_ENTIRELY;
      }
      default -> open(element, element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node.nameIs("a")) {
      links--;
    }
    structure.close();
    return FilterResult.CONTINUE;
  }

  private void open(Element element, String name) {
    switch (name) {
      case "a" -> link(element);
      case "p", "blockquote", "abbr", "b", "cite", "code", "del", "em", "i", "q", "s", "strong" ->
          structure.open(name, attributes.of(element, name));
      case "acronym" -> structure.open("abbr", attributes.of(element, "abbr"));
      case "strike" -> structure.open("s", List.of());
      case "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "td", "dt", "dd" ->
          structure.open("p", List.of());
      default -> structure.skip();
    }
  }

  private void link(Element element) {
    links++;
    String address = attributes.link(element.attr("href"));
    if (address.isEmpty()) {
      structure.skip();
      return;
    }
    List<String> all = new ArrayList<>(List.of("href", address, "rel", REL));
    if (!element.attr("title").isBlank()) {
      all.addAll(List.of("title", element.attr("title")));
    }
    structure.open("a", all);
  }

  private void text(String text) {
    if (links > 0 || !text.contains("://")) {
      structure.text(text);
      return;
    }
    Matcher matcher = BARE_ADDRESS.matcher(text);
    int done = 0;
    while (matcher.find()) {
      String found = matcher.group().replaceFirst("[.,;:!?]+$", "");
      String address = WebAddress.valid(found);
      if (!address.isEmpty()) {
        between(text, done, matcher.start());
        structure.open("a", List.of("href", address, "rel", REL));
        structure.text(found);
        structure.close();
        done = matcher.start() + found.length();
      }
    }
    between(text, done, text.length());
  }

  private void between(String text, int from, int to) {
    if (from < to) {
      structure.text(text.substring(from, to));
    }
  }
}
