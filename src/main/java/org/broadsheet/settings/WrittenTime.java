package org.broadsheet.settings;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How days and times of day are written on the site: one of some ways, or a pattern of its own. */
public final class WrittenTime {

  private static final int PATTERN_AT_MOST = 60;
  private static final LocalDateTime ANY = LocalDateTime.of(2006, 11, 2, 10, 14);

  /** Ways to write a day. */
  public enum Day {
    /** November 2, 2006; as the language does. */
    LONG,
    /** Thursday, November 2, 2006. */
    FULL,
    /** Nov 2, 2006. */
    MEDIUM,
    /** 11/2/06. */
    SHORT,
    /** 2006-11-02, the same everywhere (ISO 8601). */
    ISO
  }

  /** Ways to write a time of day. */
  public enum Hour {
    /** 10:14 AM or 10:14; as the language does. */
    SHORT,
    /** 10:14, from 0 to 24. */
    DAY,
    /** 10:14 AM. */
    HALF_DAY
  }

  private final String day;
  private final String hour;
  private final Locale locale;

  /** Each is a name of {@link Day} or {@link Hour}, or a pattern of {@link DateTimeFormatter}. */
  public WrittenTime(String day, String hour, Locale locale) {
    this.day = day;
    this.hour = hour;
    this.locale = locale;
  }

  /** True when days can be written by this pattern, and something is to be seen then. */
  public static boolean isPattern(String pattern) {
    if (pattern.isBlank() || pattern.length() > PATTERN_AT_MOST) {
      return false;
    }
    try {
      return !DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(ANY).isBlank();
    } catch (IllegalArgumentException | DateTimeException e) {
      // No pattern at all, or one that asks for a zone, which a local time has not.
      return false;
    }
  }

  /** A day, such as "November 2, 2006". */
  public String day(LocalDateTime local) {
    return dayFormat().format(local);
  }

  /** A time of day, such as "10:14 AM". */
  public String hour(LocalDateTime local) {
    return hourFormat().format(local);
  }

  /** Both, such as "November 2, 2006, 10:14 AM". */
  public String moment(LocalDateTime local) {
    Optional<Day> known = find(Day.values(), day);
    if (known.isPresent() && known.get() != Day.ISO && hour.equals(Hour.SHORT.name())) {
      // Languages have words of their own between the two.
      return DateTimeFormatter.ofLocalizedDateTime(style(known.get()), FormatStyle.SHORT)
          .withLocale(locale)
          .format(local);
    }
    return day(local) + ", " + hour(local);
  }

  private DateTimeFormatter dayFormat() {
    Optional<Day> known = find(Day.values(), day);
    if (known.isEmpty()) {
      return DateTimeFormatter.ofPattern(day, locale);
    }
    return known.get() == Day.ISO
        ? DateTimeFormatter.ISO_LOCAL_DATE
        : DateTimeFormatter.ofLocalizedDate(style(known.get())).withLocale(locale);
  }

  private DateTimeFormatter hourFormat() {
    return find(Hour.values(), hour)
        .map(
            known ->
                switch (known) {
                  case SHORT ->
                      DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
                  case DAY -> DateTimeFormatter.ofPattern("HH:mm", locale);
                  case HALF_DAY -> DateTimeFormatter.ofPattern("h:mm a", locale);
                })
        .orElseGet(() -> DateTimeFormatter.ofPattern(hour, locale));
  }

  private static FormatStyle style(Day day) {
    return FormatStyle.valueOf(day.name());
  }

  private static <E extends Enum<E>> Optional<E> find(E[] known, String name) {
    return Arrays.stream(known).filter(each -> each.name().equals(name)).findFirst();
  }
}
