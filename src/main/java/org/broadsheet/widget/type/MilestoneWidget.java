package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/**
 * The days to an event, or since. Settings: {@code event} (what it is), {@code date}, {@code
 * reached} (what is said on the day and after it, else the days since).
 */
@ApplicationScoped
public class MilestoneWidget implements WidgetType {

  @Inject private Midnight midnight;

  @Override
  public String key() {
    return "milestone";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(
        WidgetField.line("event"), WidgetField.date("date"), WidgetField.text("reached"));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    LocalDate date = date(settings.text("date"));
    return date == null
        ? null
        : new Countdown(
            settings.text("event"), settings.text("reached"), date, days(midnight.today(), date));
  }

  private static LocalDate date(String written) {
    try {
      return written.isEmpty() ? null : LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("No date: " + written, e);
    }
  }

  /** Days to go; below 0 when it is over. */
  static long days(LocalDate today, LocalDate date) {
    return ChronoUnit.DAYS.between(today, date);
  }

  /** The countdown as the view shows it. */
  public static final class Countdown {

    private final String event;
    private final String reached;
    private final LocalDate date;
    private final long days;

    Countdown(String event, String reached, LocalDate date, long days) {
      this.event = event;
      this.reached = reached;
      this.date = date;
      this.days = days;
    }

    /** Plain text; may be empty. */
    public String getEvent() {
      return event;
    }

    /** What is said when it is reached; empty for the days since. */
    public String getReached() {
      return days > 0 ? "" : reached;
    }

    public LocalDate getDate() {
      return date;
    }

    /** Days to go or since. */
    public long getDays() {
      return Math.abs(days);
    }

    /** {@code to-go}, {@code today} or {@code ago}. */
    public String getState() {
      return days > 0 ? "to-go" : days == 0 ? "today" : "ago";
    }
  }
}
