package org.broadsheet.post.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.broadsheet.post.Kind;

/**
 * Which posts or pages a list shows, and in which order.
 *
 * @param words words of their titles; empty for all
 * @param category number of a category, which stands for those below it too; 0 for all
 * @param tag number of a tag; 0 for all
 * @param author number of their author; 0 for all
 * @param month month of their publication by the local clock; null for all
 */
public record PostFilter(
    Kind kind,
    PostTab tab,
    String words,
    long category,
    long tag,
    long author,
    YearMonth month,
    PostOrder order) {

  private static final int WORDS_AT_MOST = 100;

  /**
   * What an address asks for; nonsense asks for all.
   *
   * @param parameter the parameters of the address
   * @param first the list that is shown when none is named
   */
  static PostFilter of(Kind kind, UnaryOperator<String> parameter, PostTab first) {
    String words = parameter.apply("s") == null ? "" : parameter.apply("s").strip();
    return new PostFilter(
        kind,
        PostTab.of(parameter.apply("status")).orElse(first),
        words.length() > WORDS_AT_MOST ? words.substring(0, WORDS_AT_MOST) : words,
        number(parameter.apply("category")),
        number(parameter.apply("tag")),
        number(parameter.apply("author")),
        month(parameter.apply("month")),
        PostOrder.of(
            parameter.apply("order"), kind == Kind.PAGE ? PostOrder.TREE : PostOrder.NEWEST));
  }

  private static long number(String text) {
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  private static YearMonth month(String text) {
    try {
      return text != null && text.matches("\\d{4}-\\d\\d") ? YearMonth.parse(text) : null;
    } catch (DateTimeException e) {
      // A month that no calendar has.
      return null;
    }
  }

  /** All of a tab. */
  static PostFilter whole(Kind kind, PostTab tab, PostOrder order) {
    return new PostFilter(kind, tab, "", 0, 0, 0, null, order);
  }

  /** The same list of another status. */
  public PostFilter in(PostTab other) {
    return new PostFilter(kind, other, words, category, tag, author, month, order);
  }

  /** The same list in another order. */
  public PostFilter by(PostOrder other) {
    return new PostFilter(kind, tab, words, category, tag, author, month, other);
  }

  /** True when it shows all of its tab. */
  public boolean isWhole() {
    return words.isEmpty() && category == 0 && tag == 0 && author == 0 && month == null;
  }

  /** True when pages are to be listed as a tree, and nothing has been picked out of it. */
  boolean isTree() {
    return order == PostOrder.TREE && tab == PostTab.ALL && isWhole();
  }

  /** The month as a form has it; empty for all. */
  public String getMonthText() {
    return month == null ? "" : month.toString();
  }

  /** The words one by one, in lower case. */
  List<String> patterns() {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
        .toList();
  }

  /** This list as the query of an address; ends with an ampersand. */
  public String query() {
    StringBuilder query = new StringBuilder("?status=").append(tab.getWord()).append('&');
    if (!words.isEmpty()) {
      query.append("s=").append(URLEncoder.encode(words, StandardCharsets.UTF_8)).append('&');
    }
    if (category != 0) {
      query.append("category=").append(category).append('&');
    }
    if (tag != 0) {
      query.append("tag=").append(tag).append('&');
    }
    if (author != 0) {
      query.append("author=").append(author).append('&');
    }
    if (month != null) {
      query.append("month=").append(month).append('&');
    }
    return query.append("order=").append(order.getWord()).append('&').toString();
  }
}
