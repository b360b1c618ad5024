package org.broadsheet.statistics;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How often posts were read on each of the last days, added up once a minute for all who look at
 * it.
 */
@ApplicationScoped
public class RecentViews {

  private static final Duration KEPT_FOR = Duration.ofMinutes(1);

  @EJB private ViewService service;
  @Inject private Clock clock;
  private volatile Kept kept;

  private record Kept(int days, ZoneId zone, List<DayViews> views, Instant until) {}

  /** The last days, today last; none is left out. */
  public List<DayViews> days(int count, ZoneId zone) {
    Instant now = clock.instant();
    Kept known = kept;
    if (known == null
        || known.days() != count
        || !known.zone().equals(zone)
        || known.until().isBefore(now)) {
      known = new Kept(count, zone, add(count, zone, now), now.plus(KEPT_FOR));
      kept = known;
    }
    return known.views();
  }

  private List<DayViews> add(int count, ZoneId zone, Instant now) {
    LocalDate first = LocalDate.ofInstant(now, zone).minusDays(count - 1L);
    Map<LocalDate, Long> views = service.byDay(first, zone);
    return IntStream.range(0, count)
        .mapToObj(first::plusDays)
        .map(day -> new DayViews(day, views.getOrDefault(day, 0L)))
        .toList();
  }
}
