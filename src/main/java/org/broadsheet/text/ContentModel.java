package org.broadsheet.text;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What may stand in what (HTML standard, section 4), for the elements that a post may hold. */
final class ContentModel {

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
          "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup",
          "time", "u", "var");
  private static final Set<String> ONLY_PHRASING =
      Set.of("h2", "h3", "h4", "h5", "h6", "pre", "summary", "caption");
  private static final Set<String> NO_HEADINGS_IN = Set.of("th", "dt", "address");
  private static final Map<String, Set<String>> PARENTS =
      Map.ofEntries(
          Map.entry("li", Set.of("ul", "ol")),
          Map.entry("dt", Set.of("dl")),
          Map.entry("dd", Set.of("dl")),
          Map.entry("caption", Set.of("table")),
          Map.entry("colgroup", Set.of("table")),
          Map.entry("thead", Set.of("table")),
          Map.entry("tbody", Set.of("table")),
          Map.entry("tfoot", Set.of("table")),
          Map.entry("tr", Set.of("thead", "tbody", "tfoot")),
          Map.entry("td", Set.of("tr")),
          Map.entry("th", Set.of("tr")),
          Map.entry("figcaption", Set.of("figure")),
          Map.entry("summary", Set.of("details")));
  private static final Map<String, String> IMPLIED = Map.of("ul", "li", "ol", "li", "dl", "dd");
  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
  private static final Set<String> TABLE_PARTS =
      Set.of("table", "colgroup", "thead", "tbody", "tfoot", "tr");

  private ContentModel() {}

  static boolean isInline(String tag) {
    return INLINE.contains(tag);
  }

  static boolean holdsOnlyPhrasing(String tag) {
    return ONLY_PHRASING.contains(tag);
  }

  static boolean isItem(String tag) {
    return ITEMS.contains(tag);
  }

  /** Elements in which no text may stand directly. */
  static boolean isTablePart(String tag) {
    return TABLE_PARTS.contains(tag);
  }

  static boolean isInteractive(String tag) {
    return tag.equals("details") || tag.equals("audio") || tag.equals("video");
  }

  /** Elements that mean something without content. */
  static boolean staysEmpty(String tag) {
    return tag.equals("td")
        || tag.equals("th")
        || tag.equals("summary")
        || tag.equals("audio")
        || tag.equals("video")
        || tag.equals("div");
  }

  static boolean mayBeChild(String tag, String parent) {
    Set<String> parents = PARENTS.get(tag);
    return parents == null
        ? !IMPLIED.containsKey(parent) && !TABLE_PARTS.contains(parent)
        : parents.contains(parent);
  }

  /** The item that stands for content put into a list by mistake; empty if there is none. */
  static String impliedChild(String parent) {
    return IMPLIED.getOrDefault(parent, "");
  }

  /** What to write for a tag that is not where it belongs; empty for nothing. */
  static String replacement(String tag) {
    return ITEMS.contains(tag) || tag.equals("figcaption") || tag.equals("summary") ? "div" : "";
  }

  /** Headings may not stand in some elements; a paragraph takes their place. */
  static String fit(String tag, Predicate<String> inside) {
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) != 'r';
    boolean misplaced = heading || tag.equals("address");
    return misplaced && NO_HEADINGS_IN.stream().anyMatch(inside) ? "p" : tag;
  }
}
