package org.broadsheet.feed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** HTML whose addresses mean the same wherever it is read. */
final class AbsoluteLinks {

  private static final List<String> ADDRESSES = List.of("href", "src", "poster", "cite");

  private AbsoluteLinks() {}

  /** The HTML of a page, with every address made absolute by the address of that page. */
  static String in(String html, String page) {
    Document document = Jsoup.parseBodyFragment(html, page);
    document.outputSettings().prettyPrint(false);
    for (String name : ADDRESSES) {
      for (Element element : document.select("[" + name + "]")) {
        String absolute = element.absUrl(name);
        if (!absolute.isEmpty()) {
          element.attr(name, absolute);
        }
      }
    }
    for (Element element : document.select("[srcset]")) {
      element.attr("srcset", sources(element.attr("srcset"), element));
    }
    return document.body().html();
  }

  private static String sources(String sources, Element element) {
    return Arrays.stream(sources.split(","))
        .map(String::strip)
        .filter(source -> !source.isEmpty())
        .map(
            source -> {
              String[] parts = source.split("\\s+", 2);
              String address = resolve(element, parts[0]);
              return parts.length > 1 ? address + " " + parts[1] : address;
            })
        .collect(Collectors.joining(", "));
  }

  // jsoup resolves attributes only.
  private static String resolve(Element context, String address) {
    Element scratch = new Element(Tag.valueOf("a"), context.baseUri());
    return scratch.attr("href", address).absUrl("href");
  }
}
