package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.change.PageRecord;

/** The day in the zone of the site, for blocks that change at its end. */
@ApplicationScoped
public class Midnight {

  @Inject private CurrentSettings settings;
  @Inject private PageRecord record;
  @Inject private Clock clock;

  /** Today; the page is true until midnight. */
  LocalDate today() {
    ZoneId zone = settings.getSettings().getZone();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    record.until(today.plusDays(1).atStartOfDay(zone).toInstant());
    return today;
  }
}
