package org.broadsheet.text;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.owasp.html.Handler;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * The way of a parsed body to its readers: obsolete tags get their successors, media become local
 * or links, {@link Structure} puts everything in its place, and what comes out has passed the
 * policy.
 */
final class BodyWriter implements NodeFilter {

  private static final Map<String, String> SUCCESSORS =
      Map.ofEntries(
          Map.entry("h1", "h2"),
          Map.entry("acronym", "abbr"),
          Map.entry("tt", "code"),
          Map.entry("strike", "s"),
          Map.entry("center", "div"),
          Map.entry("dir", "ul"),
          Map.entry("menu", "ul"),
          Map.entry("section", "div"),
          Map.entry("article", "div"),
          Map.entry("aside", "div"),
          Map.entry("nav", "div"),
          Map.entry("main", "div"),
          Map.entry("header", "div"),
          Map.entry("footer", "div"),
          Map.entry("fieldset", "div"),
          Map.entry("listing", "pre"),
          Map.entry("plaintext", "pre"),
          Map.entry("xmp", "pre"));

  private static final Set<String> KEPT =
      Set.of(
          "p",
          "div",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "colgroup",
          "figure",
          "figcaption",
          "blockquote",
          "pre",
          "address",
          "details",
          "summary");

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "select",
          "datalist",
          "input",
          "textarea",
          "button",
          "noframes",
          "noembed",
          "title",
          "head",
          "meta",
          "link",
          "base",
          "track",
          "param",
          "area",
          "map",
          "canvas",
          "dialog",
          "meter",
          "progress",
          "frameset");

  private static final Set<String> VOID = Set.of("br", "hr", "wbr", "col");

  private final Structure structure;
  private final MediaWriter media;
  private final ElementAttributes attributes;
  private final Notes notes;

  private BodyWriter(Structure structure, OldSite site, Labels labels, Notes notes) {
    this.structure = structure;
    this.media = new MediaWriter(structure, site, labels, notes);
    this.attributes = new ElementAttributes(site, notes);
    this.notes = notes;
  }

  /** Writes the content of a parsed body under a policy. */
  static String write(
      Element body, PolicyFactory policy, OldSite site, Labels labels, Notes notes) {
    StringBuilder html = new StringBuilder(4096);
    HtmlSanitizer.Policy out = policy.apply(HtmlStreamRenderer.create(html, Handler.DO_NOTHING));
    out.openDocument();
    Structure structure = new Structure(out);
    body.filter(new BodyWriter(structure, site, labels, notes));
    structure.finish();
    out.closeDocument();
    return html.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      return element(element, element.normalName());
    }
    if (node instanceof TextNode text) {
      structure.text(text.getWholeText());
    } else if (node instanceof DataNode data) {
      structure.text(data.getWholeData());
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    structure.close();
    return FilterResult.CONTINUE;
  }

  private FilterResult element(Element element, String name) {
    if (DROPPED.contains(name)) {
      if (name.equals("script")) {
        notes.add(Note.Kind.DROPPED_EMBED, element.hasAttr("src") ? element.attr("src") : name);
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (media.write(element, name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (VOID.contains(name)) {
      structure.empty(name, attributes.of(element, name));
      return FilterResult.SKIP_ENTIRELY;
    }
    open(element, SUCCESSORS.getOrDefault(name, name));
    return FilterResult.CONTINUE;
  }

  private void open(Element element, String tag) {
    if (isIncomplete(element, tag) || !(KEPT.contains(tag) || ContentModel.isInline(tag))) {
      structure.skip();
    } else if (tag.equals("details") && !startsWithSummary(element)) {
      structure.open("div", attributes.of(element, "div"));
    } else {
      structure.open(tag, attributes.of(element, tag));
    }
  }

  /** Elements that mean nothing, and are not valid, without an attribute or a certain child. */
  private static boolean isIncomplete(Element element, String tag) {
    return switch (tag) {
      case "a" -> !leadsSomewhere(element);
      case "bdo" -> !element.hasAttr("dir");
      case "time" -> !element.hasAttr("datetime");
      case "ruby" -> element.children().stream().noneMatch(child -> child.nameIs("rt"));
      case "rt", "rp" -> element.parent() == null || !element.parent().nameIs("ruby");
      default -> false;
    };
  }

  private static boolean leadsSomewhere(Element link) {
    boolean named = link.hasAttr("id") || link.hasAttr("name");
    return named || !WebAddress.valid(link.attr("href")).isEmpty();
  }

  private static boolean startsWithSummary(Element details) {
    Element first = details.firstElementChild();
    return first != null && first.nameIs("summary");
  }
}
