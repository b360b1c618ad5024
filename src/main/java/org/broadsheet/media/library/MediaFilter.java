package org.broadsheet.media.library;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.media.MediaKind;

/**
 * Which media a list shows.
 *
 * @param words part of a title, file name or alternative text; empty for all
 * @param kind null for all
 * @param month of the upload; null for all
 */
public record MediaFilter(String words, MediaKind kind, YearMonth month) {

  private static final int WORDS_AT_MOST = 100;

  /** What an address asks for; nonsense asks for all. */
  static MediaFilter of(String words, String kind, String month) {
    String wanted = words == null ? "" : words.strip();
    return new MediaFilter(
        wanted.substring(0, Math.min(WORDS_AT_MOST, wanted.length())),
        kind(kind).orElse(null),
        month(month));
  }

  /** A kind by its name in addresses; {@code image} is the name that choosers use. */
  static Optional<MediaKind> kind(String name) {
    String wanted = "image".equals(name) ? "picture" : name;
    return Arrays.stream(MediaKind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  private static YearMonth month(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return YearMonth.parse(text.strip(), DateTimeFormatter.ofPattern("uuuu-MM"));
    } catch (DateTimeException e) {
      // Anybody can write anything into an address: then all months are meant.
      return null;
    }
  }

  boolean isEverything() {
    return words.isEmpty() && month == null;
  }

  /** The words as a pattern of LIKE with a backslash for escape, in lower case. */
  String pattern() {
    String escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + escaped.toLowerCase(Locale.ROOT) + "%";
  }

  Instant from(ZoneId zone) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }

  Instant until(ZoneId zone) {
    return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
  }
}
