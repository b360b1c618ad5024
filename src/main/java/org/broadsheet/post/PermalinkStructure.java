package org.broadsheet.post;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

  private static final int KNOWN_AT_MOST = 50;
  private static final Cache<String, PermalinkStructure> KNOWN =
      Caffeine.newBuilder().maximumSize(KNOWN_AT_MOST).build();

  private final String structure;
  private final Pattern pattern;
  private final boolean bareName;
  private final List<String> tags = new ArrayList<>();
  private final List<String> between = new ArrayList<>();

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
      between.add(this.structure.substring(end, matcher.start()));
      regex.append(Pattern.quote(this.structure.substring(end, matcher.start())));
      regex.append('(').append(shape).append(')');
      tags.add(matcher.group(1));
      end = matcher.end();
    }
    String rest = this.structure.substring(end);
    between.add(rest);
    regex.append(Pattern.quote(rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest));
    if (!tags.contains("postname") && !tags.contains("post_id")) {
      throw new IllegalArgumentException("A structure needs %postname% or %post_id%: " + structure);
    }
    pattern = Pattern.compile(regex.toString());
    bareName = this.structure.matches("/%postname%/?");
  }

  /**
   * A structure, read once.
   *
   * @throws IllegalArgumentException as the constructor does
   */
  static PermalinkStructure of(String structure) {
    return KNOWN.get(structure, PermalinkStructure::new);
  }

  /** True when posts stand directly below {@code /}, where pages stand too. */
  public boolean isBareName() {
    return bareName;
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
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < tags.size(); i++) {
      path.append(between.get(i)).append(value(tags.get(i), post, categoryPath));
    }
    return path.append(between.get(tags.size())).toString();
  }

  private static String value(String tag, Post post, Function<Category, String> categoryPath) {
    LocalDateTime local = post.getPublishedLocal();
    return switch (tag) {
      case "year" -> padded(local.getYear(), 4);
      case "monthnum" -> padded(local.getMonthValue(), 2);
      case "day" -> padded(local.getDayOfMonth(), 2);
      case "hour" -> padded(local.getHour(), 2);
      case "minute" -> padded(local.getMinute(), 2);
      case "second" -> padded(local.getSecond(), 2);
      case "post_id" -> Long.toString(post.getId());
      case "postname" -> Slug.pathSegment(post.getSlug());
      case "author" -> Slug.pathSegment(post.getAuthor().getSlug());
      case "category" -> lowest(post).map(categoryPath).orElse("uncategorized");
      default -> throw new IllegalStateException(tag);
    };
  }

  private static String padded(int number, int digits) {
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }

  // WordPress takes the category with the lowest number.
  private static Optional<Category> lowest(Post post) {
    return post.getCategories().stream().min(Comparator.comparingLong(Category::getId));
  }
}
