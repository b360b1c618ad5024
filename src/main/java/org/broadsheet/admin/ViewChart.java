package org.broadsheet.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.statistics.DayViews;
import org.broadsheet.statistics.RecentViews;

/** How often posts were read on the last days, as bars of a drawing and as lines of a table. */
@Named
@RequestScoped
public class ViewChart {

  private static final int DAYS = 14;
  private static final int HEIGHT = 120;
  private static final int STEP = 40;
  private static final int WIDTH = 28;
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  @Inject private RecentViews views;
  @Inject private CurrentSettings settings;

  private final List<Bar> bars = new ArrayList<>();
  private long total;
  private long highest;

  /**
   * A day in the drawing; measures are those of the drawing's own grid.
   *
   * @param day of the month
   * @param name whole, for the table
   */
  public record Bar(
      int day, String name, long views, int x, int y, int width, int height, int middle) {}

  @PostConstruct
  void draw() {
    List<DayViews> days = views.days(DAYS, settings.getSettings().getZone());
    for (DayViews day : days) {
      total += day.views();
      highest = Math.max(highest, day.views());
    }
    for (int number = 0; number < days.size(); number++) {
      bars.add(bar(days.get(number), number * STEP));
    }
  }

  private Bar bar(DayViews day, int left) {
    // One view is to be seen beside a million.
    int height =
        day.views() == 0
            ? 0
            : (int) Math.max(2, Math.round((double) HEIGHT * day.views() / highest));
    LocalDate date = day.day();
    int x = left + (STEP - WIDTH) / 2;
    return new Bar(
        date.getDayOfMonth(),
        LONG.format(date),
        day.views(),
        x,
        HEIGHT - height,
        WIDTH,
        height,
        left + STEP / 2);
  }

  /** The days, today last. */
  public List<Bar> getBars() {
    return bars;
  }

  /** All views of these days. */
  public long getTotal() {
    return total;
  }

  /** Views of the day with the most. */
  public long getHighest() {
    return highest;
  }
}
