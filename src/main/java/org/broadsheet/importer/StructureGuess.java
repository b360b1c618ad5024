package org.broadsheet.importer;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.importer.wxr.WxrItem;
import org.broadsheet.text.Slug;

/** The permalink structure of the old site, told by the links of its posts. */
final class StructureGuess {

  private static final int ENOUGH = 500;

  private final Map<String, Integer> votes = new HashMap<>();
  private int seen;

  /** Lets a published post say how its address was made. */
  void add(WxrItem item, String basePath) {
    if (seen < ENOUGH && item.date() != null && !item.slug().isEmpty()) {
      seen++;
      of(item, basePath).ifPresent(structure -> votes.merge(structure, 1, Integer::sum));
    }
  }

  /** The structure most posts have; empty when there were none or their links had none. */
  Optional<String> best() {
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Optional<String> of(WxrItem item, String basePath) {
    String path = path(item.link());
    if (path == null || !path.startsWith(basePath + "/") || path.equals(basePath + "/")) {
      return Optional.empty();
    }
    List<String> tags = new ArrayList<>();
    for (String raw : path.substring(basePath.length() + 1).split("/")) {
      tags.add(tag(Slug.canonical(raw), item, tags));
    }
    merge(tags);
    String structure = "/" + String.join("/", tags) + (path.endsWith("/") ? "/" : "");
    boolean usable = structure.contains("%postname%") || structure.contains("%post_id%");
    return usable ? Optional.of(structure.replaceFirst("^/index\\.php/", "/")) : Optional.empty();
  }

  private static String path(String link) {
    try {
      return URI.create(link).getRawPath();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String tag(String segment, WxrItem item, List<String> before) {
    LocalDateTime date = item.date();
    String slug = Slug.canonical(item.slug());
    if (segment.equals(slug)) {
      return "%postname%";
    }
    if (segment.startsWith(slug + ".")) {
      return "%postname%" + segment.substring(slug.length());
    }
    if (segment.equals("%04d".formatted(date.getYear())) && !before.contains("%year%")) {
      return "%year%";
    }
    boolean dated = before.contains("%year%");
    if (dated && is(segment, date.getMonthValue()) && !before.contains("%monthnum%")) {
      return "%monthnum%";
    }
    if (before.contains("%monthnum%")
        && is(segment, date.getDayOfMonth())
        && !before.contains("%day%")) {
      return "%day%";
    }
    if (segment.equals(Long.toString(item.postId()))) {
      return "%post_id%";
    }
    if (segment.equals(Slug.of(item.creator()))) {
      return "%author%";
    }
    boolean category =
        item.terms().stream()
            .anyMatch(
                term ->
                    term.taxonomy().equals("category")
                        && Slug.canonical(term.slug()).equals(segment));
    return category ? "%category%" : segment;
  }

  private static boolean is(String segment, int number) {
    return segment.equals("%02d".formatted(number));
  }

  // /world/europe/slug/: the narrower category is the item's own, the wider stands before it.
  private static void merge(List<String> tags) {
    int category = tags.indexOf("%category%");
    if (category > 0 && tags.subList(0, category).stream().noneMatch(tag -> tag.contains("%"))) {
      tags.subList(0, category).clear();
    }
    while (tags.indexOf("%category%") != tags.lastIndexOf("%category%")) {
      tags.remove("%category%");
    }
  }
}
