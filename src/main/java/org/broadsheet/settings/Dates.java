package org.broadsheet.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and times as people of the site's language write them; pages know it as {@code dates}. */
@Named
@RequestScoped
public class Dates {

  /** The day in a pattern, with the mark or preposition that belongs to it. */
  private static final String DAY = "\\s*d+(?:일|日|[.,])?(?:\\s*'de'\\s*)?,?\\s*(?:'?ב'?)?";

  @Inject private CurrentSettings settings;

  /** Such as "November 2, 2006". */
  public String day(LocalDateTime local) {
    return written().day(local);
  }

  /** Such as "November 2, 2006, 10:14 AM". */
  public String moment(LocalDateTime local) {
    return written().moment(local);
  }

  /** Such as "November 2006". */
  public String month(LocalDateTime local) {
    return month(local, locale());
  }

  /** Such as "2006". */
  public String year(LocalDateTime local) {
    return "%04d".formatted(local.getYear());
  }

  // Java 17 has no pattern for a month alone: take the day out of the long date, and the form that
  // a month's name has when it stands without a day.
  static String month(LocalDateTime local, Locale locale) {
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale)
            .replaceFirst(DAY, " ")
            .replace("MMMM", "LLLL")
            .strip();
    return DateTimeFormatter.ofPattern(pattern, locale).format(local);
  }

  private WrittenTime written() {
    return settings.getSettings().getWrittenTime();
  }

  private Locale locale() {
    return settings.getSettings().getLocale();
  }
}
