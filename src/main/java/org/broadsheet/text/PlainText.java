package org.broadsheet.text;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of a piece of HTML, one space between them. */
final class PlainText implements NodeFilter {

  private static final Set<String> LEFT_OUT =
      Set.of("script", "style", "template", "noscript", "textarea", "select", "head", "title");

  private final StringBuilder text;
  private boolean space;

  private PlainText(int length) {
    this.text = new StringBuilder(length);
  }

  static String of(String html) {
    PlainText words = new PlainText(html.length());
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      words.add(html);
    } else {
      Parse.body(html).filter(words);
    }
    return words.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      space |= element.isBlock() || element.nameIs("br") || element.nameIs("td");
      if (LEFT_OUT.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    space |= node instanceof Element element && element.isBlock();
    return FilterResult.CONTINUE;
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        space = true;
      } else {
        if (space && !text.isEmpty()) {
          text.append(' ');
        }
        space = false;
        text.append(c);
      }
    }
  }
}
