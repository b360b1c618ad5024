package org.broadsheet.activity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.broadsheet.system.activity.Deed;

/**
 * Which entries of the log are shown.
 *
 * @param area what they are about; null for everything
 * @param person number of the account that did it; 0 for everybody
 * @param days for how long back, today included; 0 for all there is
 * @param words part of a name or title; empty for all
 */
public record ActivityFilter(Deed.Area area, long person, int days, String words) {

  /** Periods to choose from, in days. */
  static final List<Integer> PERIODS = List.of(0, 1, 7, 30);

  private static final int WORDS_AT_MOST = 100;

  /** What a request asks for; nonsense asks for all. */
  static ActivityFilter of(HttpServletRequest request) {
    String words = text(request, "s");
    return new ActivityFilter(
        Arrays.stream(Deed.Area.values())
            .filter(each -> lower(each).equals(text(request, "kind")))
            .findFirst()
            .orElse(null),
        number(text(request, "person")),
        (int)
            PERIODS.stream()
                .mapToLong(Integer::longValue)
                .filter(days -> days == number(text(request, "days")))
                .findFirst()
                .orElse(0),
        words.length() > WORDS_AT_MOST ? words.substring(0, WORDS_AT_MOST) : words);
  }

  /** Name of an area in addresses. */
  static String lower(Deed.Area area) {
    return area.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True when something is left out. */
  public boolean isNarrow() {
    return area != null || person != 0 || days != 0 || !words.isEmpty();
  }

  /** The words as a pattern of LIKE with a backslash for escape, in lower case. */
  String pattern() {
    String escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + escaped.toLowerCase(Locale.ROOT) + "%";
  }

  /** The parameters that ask for the same, each with an ampersand at its end. */
  String query() {
    return (area == null ? "" : "kind=" + lower(area) + "&")
        + (person == 0 ? "" : "person=" + person + "&")
        + (days == 0 ? "" : "days=" + days + "&")
        + (words.isEmpty() ? "" : "s=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&");
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  private static long number(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
