package org.broadsheet.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.broadsheet.text.Slug;

/**
 * What a reader asked for: the words of the path in canonical form, without what WordPress appends
 * to any address ({@code page/2}, {@code comment-page-2}, {@code feed/atom}).
 *
 * @param segments canonical (decoded, lower case) parts of the path
 * @param page page of a list, 1 or more
 * @param commentPage page of the comments, 1 or more
 * @param feed format of the feed asked for, or null for a page for people
 * @param query parameters of the query string, decoded
 * @param written the whole path as asked for
 */
public record Address(
    List<String> segments,
    int page,
    int commentPage,
    String feed,
    Map<String, String> query,
    String written) {

  /** The format that {@code feed/} alone means. */
  public static final String RSS = "rss2";

  /** The parameter in which a reader searches for words. */
  public static final String SEARCH = "s";

  /** Parameters that an address may say its subject with, as WordPress names them. */
  private static final Set<String> SUBJECT =
      Set.of(
          "p",
          "page_id",
          "attachment_id",
          "m",
          "author",
          "cat",
          "paged",
          "feed",
          "tag",
          "category_name",
          "year",
          "monthnum",
          "day",
          "author_name",
          "withcomments");

  private static final List<String> FEEDS = List.of("feed", "rss", "rss2", "atom", "rdf", "json");

  /**
   * Reads an address.
   *
   * @param rawPath path as the client sent it, percent-encoded
   * @param query decoded parameters
   */
  public static Address read(String rawPath, Map<String, String> query) {
    List<String> parts = new ArrayList<>();
    for (String raw : rawPath.split("/")) {
      int parameters = raw.indexOf(';');
      String part = parameters < 0 ? raw : raw.substring(0, parameters);
      if (!part.isEmpty()) {
        parts.add(Slug.canonical(part));
      }
    }
    if (!parts.isEmpty() && parts.get(0).equals("index.php")) {
      parts.remove(0);
    }
    String feed = takeFeed(parts);
    int page = takePage(parts);
    int commentPage = takeCommentPage(parts);
    String format = query.getOrDefault("feed", "");
    if (feed == null && FEEDS.contains(format)) {
      feed = known(format);
    }
    if (page == 1) {
      page = number(query.get("paged"));
    }
    return new Address(
        List.copyOf(parts),
        page,
        commentPage,
        feed,
        Collections.unmodifiableMap(new LinkedHashMap<>(query)),
        rawPath);
  }

  /** Parameters that ask for something nobody else is likely to ask for, as WordPress has them. */
  private static final Set<String> FOR_ONE = Set.of("replytocom", "unapproved", "moderation-hash");

  /** True when a parameter of this name counts: it says what is asked for. */
  public static boolean isParameter(String name) {
    return isSubject(name) || name.equals(SEARCH) || isForOne(name);
  }

  /** True when an answer to a parameter of this name is for one reader, and not to be kept. */
  public static boolean isForOne(String name) {
    return FOR_ONE.contains(name);
  }

  /** True when a parameter of this name says the subject, so that the right address has it not. */
  static boolean isSubject(String name) {
    return SUBJECT.contains(name);
  }

  /** True at {@code /}. */
  public boolean isRoot() {
    return segments.isEmpty();
  }

  /** Number in a parameter such as {@code ?p=123}; empty when it is missing or not a number. */
  public OptionalLong parameter(String name) {
    String value = query.get(name);
    return value != null && value.matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(value))
        : OptionalLong.empty();
  }

  private static String takeFeed(List<String> parts) {
    int size = parts.size();
    if (size >= 2 && parts.get(size - 2).equals("feed") && FEEDS.contains(parts.get(size - 1))) {
      String format = parts.get(size - 1);
      parts.subList(size - 2, size).clear();
      return known(format);
    }
    if (size >= 1 && parts.get(size - 1).equals("feed")) {
      parts.remove(size - 1);
      return RSS;
    }
    return null;
  }

  /** RSS has had three names; the first of its versions is long gone. */
  private static String known(String format) {
    return format.equals("feed") || format.equals("rss") ? RSS : format;
  }

  private static int takePage(List<String> parts) {
    int size = parts.size();
    if (size >= 2 && parts.get(size - 2).equals("page") && isNumber(parts.get(size - 1))) {
      int page = number(parts.get(size - 1));
      parts.subList(size - 2, size).clear();
      return page;
    }
    return 1;
  }

  private static int takeCommentPage(List<String> parts) {
    String word = "comment-page-";
    int size = parts.size();
    if (size >= 2 && parts.get(size - 1).startsWith(word)) {
      String digits = parts.get(size - 1).substring(word.length());
      if (isNumber(digits)) {
        parts.remove(size - 1);
        return number(digits);
      }
    }
    return 1;
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,9}");
  }

  private static int number(String text) {
    return text != null && isNumber(text) ? Math.max(1, Integer.parseInt(text)) : 1;
  }
}
