package org.broadsheet.post;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.category.Category;
import org.broadsheet.text.Slug;

/**
 * The shape of the addresses of posts, written as in WordPress: {@code
 * /%year%/%monthnum%/%day%/%postname%/}.
 */
public final class PermalinkStructure {

  /** The structure a new site begins with, WordPress' "day and name". */
  public static final String DAY_AND_NAME = "/%year%/%monthnum%/%day%/%postname%/";

  private static final Pattern TAG = Pattern.compile("%([a-z_]+)%");
  private static final Map<String, String> SHAPES =
      Map.of(
          "year", "\\d{4}",
          "monthnum", "\\d{1,2}",
          "day", "\\d{1,2}",
          "hour", "\\d{1,2}",
          "minute", "\\d{1,2}",
          "second", "\\d{1,2}",
          "post_id", "\\d{1,18}",
          "postname", "[^/]+",
          "category", ".+?",
          "author", "[^/]+");

  private final String structure;
  private final Pattern pattern;
  private final List<String> tags = new ArrayList<>();

  /**
   * Reads a structure.
   *
   * @throws IllegalArgumentException when it names neither {@code %postname%} nor {@code
   *     %post_id%}, or has an unknown tag
   */
  public PermalinkStructure(String structure) {
    this.structure = structure.startsWith("/") ? structure : "/" + structure;
    StringBuilder regex = new StringBuilder();
    Matcher matcher = TAG.matcher(this.structure);
    int end = 0;
    while (matcher.find()) {
      String shape = SHAPES.get(matcher.group(1));
      if (shape == null) {
        throw new IllegalArgumentException("Unknown tag in the structure: " + matcher.group());
      }
      regex.append(Pattern.quote(this.structure.substring(end, matcher.start())));
      regex.append('(').append(shape).append(')');
      tags.add(matcher.group(1));
      end = matcher.end();
    }
    String rest = this.structure.substring(end);
    regex.append(Pattern.quote(rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest));
    if (!tags.contains("postname") && !tags.contains("post_id")) {
      throw new IllegalArgumentException("A structure needs %postname% or %post_id%: " + structure);
    }
    pattern = Pattern.compile(regex.toString());
  }

  /** True when posts stand directly below {@code /}, where pages stand too. */
  public boolean isBareName() {
    return structure.matches("/%postname%/?");
  }

  /** The parts of a canonical path that fits, by tag name; empty when it does not fit. */
  public Optional<Map<String, String>> read(List<String> segments) {
    Matcher matcher = pattern.matcher("/" + String.join("/", segments));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      parts.put(tags.get(i), matcher.group(i + 1));
    }
    return Optional.of(parts);
  }

  /**
   * The address of a post, percent-encoded.
   *
   * @param categoryPath the encoded path of a category, from the top of the tree
   */
  public String path(Post post, Function<Category, String> categoryPath) {
    Matcher matcher = TAG.matcher(structure);
    return matcher.replaceAll(
        tag -> Matcher.quoteReplacement(value(tag.group(1), post, categoryPath)));
  }

  private static String value(String tag, Post post, Function<Category, String> categoryPath) {
    LocalDateTime local = post.getPublishedLocal();
    return switch (tag) {
      case "year" -> "%04d".formatted(local.getYear());
      case "monthnum" -> "%02d".formatted(local.getMonthValue());
      case "day" -> "%02d".formatted(local.getDayOfMonth());
      case "hour" -> "%02d".formatted(local.getHour());
      case "minute" -> "%02d".formatted(local.getMinute());
      case "second" -> "%02d".formatted(local.getSecond());
      case "post_id" -> Long.toString(post.getId());
      case "postname" -> Slug.pathSegment(post.getSlug());
      case "author" -> Slug.pathSegment(post.getAuthor().getSlug());
      case "category" -> lowest(post).map(categoryPath).orElse("uncategorized");
      default -> throw new IllegalStateException(tag);
    };
  }

  // WordPress takes the category with the lowest number.
  private static Optional<Category> lowest(Post post) {
    return post.getCategories().stream().min(Comparator.comparingLong(Category::getId));
  }
}
