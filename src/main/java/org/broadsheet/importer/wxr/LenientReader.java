package org.broadsheet.importer.wxr;

import java.util.ArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Reads a damaged piece of an export as far as it makes sense. */
final class LenientReader {

  /** What is damaged and has more tags than this is made to use up memory. */
  private static final int MOST_TAGS = 1_000_000;

  private final long firstLine;

  private LenientReader(long firstLine) {
    this.firstLine = firstLine;
  }

  /** The first element of that name; an empty one when there is none. */
  static XmlNode read(String name, char[] text, long firstLine) {
    if (new String(text).chars().filter(c -> c == '<').count() > MOST_TAGS) {
      return new XmlNode(name, firstLine);
    }
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    Element document = Jsoup.parse(OpenText.closed(text, "</" + name + ">"), "", parser);
    LenientReader lenient = new LenientReader(firstLine);
    for (Element element : document.children()) {
      if (element.nodeName().equals(name)) {
        return lenient.node(element, 1);
      }
    }
    return new XmlNode(name, firstLine);
  }

  private XmlNode node(Element element, int depth) {
    int line = element.sourceRange().start().lineNumber();
    XmlNode node = new XmlNode(element.nodeName(), firstLine + Math.max(line - 1, 0));
    node.attributes(element.attr("domain"), element.attr("nicename"));
    if (XmlNode.holdsMarkup(node.name()) && !element.children().isEmpty()) {
      node.text(withoutControls(element.html()));
    } else if (depth >= XmlNode.DEPTH || element.children().isEmpty()) {
      node.text(withoutControls(element.wholeText()));
    } else {
      for (Node child : element.childNodes()) {
        if (child instanceof Element inner) {
          node.children().add(node(inner, depth + 1));
        }
      }
    }
    return node;
  }

  private static String withoutControls(String text) {
    boolean clean = text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r');
    if (clean) {
      return text;
    }
    Piece piece = new Piece(text.toCharArray(), 0);
    piece.clean(new ArrayList<>());
    return new String(piece.text());
  }
}
