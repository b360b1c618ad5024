package org.broadsheet.widget.type;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A month as a table of weeks, which begin as the site's language has it. */
public final class MonthSheet {

  private static final int WEEK = 7;

  private final String name;
  private final LocalDate earlier;
  private final String earlierName;
  private final List<Weekday> weekdays;
  private final List<List<Day>> weeks = new ArrayList<>();

  /**
   * The month of a day.
   *
   * @param filled days with posts
   * @param earlier a day of the last month before that has posts, or null
   */
  MonthSheet(
      LocalDate today,
      Set<LocalDate> filled,
      Locale locale,
      String name,
      LocalDate earlier,
      String earlierName) {
    this.name = name;
    this.earlier = earlier;
    this.earlierName = earlierName;
    DayOfWeek begins = WeekFields.of(locale).getFirstDayOfWeek();
    weekdays =
        IntStream.range(0, WEEK).mapToObj(begins::plus).map(day -> weekday(day, locale)).toList();
    LocalDate first = today.withDayOfMonth(1);
    int before = Math.floorMod(first.getDayOfWeek().getValue() - begins.getValue(), WEEK);
    LocalDate at = first.minusDays(before);
    while (at.isBefore(first.plusMonths(1))) {
      weeks.add(week(at, first, today, filled));
      at = at.plus(1, ChronoUnit.WEEKS);
    }
  }

  private static Weekday weekday(DayOfWeek day, Locale locale) {
    return new Weekday(
        day.getDisplayName(TextStyle.NARROW_STANDALONE, locale),
        day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
  }

  private static List<Day> week(
      LocalDate begin, LocalDate first, LocalDate today, Set<LocalDate> filled) {
    return IntStream.range(0, WEEK)
        .mapToObj(begin::plusDays)
        .map(
            day ->
                day.getMonth() == first.getMonth()
                    ? new Day(day, filled.contains(day), day.equals(today))
                    : new Day(null, false, false))
        .toList();
  }

  /** Month and year. */
  public String getName() {
    return name;
  }

  public List<Weekday> getWeekdays() {
    return weekdays;
  }

  /** Weeks of seven days each; those of other months are empty. */
  public List<List<Day>> getWeeks() {
    return weeks;
  }

  /** Address of the last month before that has posts; empty when there is none. */
  public String getEarlierUrl() {
    return earlier == null ? "" : "/%tY/%<tm/".formatted(earlier);
  }

  /** Name of that month. */
  public String getEarlierName() {
    return earlierName;
  }

  /** A column of the table. */
  public static final class Weekday {

    private final String letter;
    private final String name;

    Weekday(String letter, String name) {
      this.letter = letter;
      this.name = name;
    }

    public String getLetter() {
      return letter;
    }

    public String getName() {
      return name;
    }
  }

  /** A cell of the table. */
  public static final class Day {

    private final LocalDate date;
    private final boolean filled;
    private final boolean today;

    Day(LocalDate date, boolean filled, boolean today) {
      this.date = date;
      this.filled = filled;
      this.today = today;
    }

    /** Day of the month; empty for one of another month. */
    public String getNumber() {
      return date == null ? "" : String.valueOf(date.getDayOfMonth());
    }

    /** Address of its posts; empty when there are none. */
    public String getUrl() {
      return filled ? "/%tY/%<tm/%<td/".formatted(date) : "";
    }

    public boolean isToday() {
      return today;
    }
  }
}
