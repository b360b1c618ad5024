package org.broadsheet.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments as the editors of the site read them: in the zone of the site. */
@Named
@RequestScoped
public class LocalTimes {

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withLocale(Locale.UK);

  @Inject private CurrentSettings settings;
  @Inject private Clock clock;

  /** The moment of this request. */
  public Instant getNow() {
    return clock.instant();
  }

  /** Day and minute in the zone of the site, such as "2 Nov 2006, 14:05"; empty for null. */
  public String text(Instant moment) {
    return moment == null ? "" : SHORT.withZone(settings.getSettings().getZone()).format(moment);
  }

  /** The same for machines, as the {@code datetime} attribute of HTML wants it. */
  public String machine(Instant moment) {
    return moment == null ? "" : moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
