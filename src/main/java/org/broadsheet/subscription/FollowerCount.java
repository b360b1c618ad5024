package org.broadsheet.subscription;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.broadsheet.system.change.ChangeClock;
import org.broadsheet.system.change.Subjects;

/**
 * How many follow the site, kept until somebody comes or goes: every page with the form tells it,
 * and counting takes longer the more there are.
 */
@ApplicationScoped
public class FollowerCount {

  /** Heals what nobody was told of, such as a change by hand in the database. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  @EJB private SubscriptionService service;
  @Inject private ChangeClock changes;
  @Inject private Clock clock;
  private volatile Kept kept;

  private record Kept(long followers, long since, Instant until) {}

  /** Number of people who are sent new posts. */
  public long get() {
    Kept known = kept;
    if (known == null || !isCurrent(known)) {
      long since = changes.now();
      known = new Kept(service.countFollowers(), since, clock.instant().plus(LONGEST));
      kept = known;
    }
    return known.followers();
  }

  private boolean isCurrent(Kept known) {
    return changes.isUnchanged(Set.of(Subjects.FOLLOWERS), known.since())
        && known.until().isAfter(clock.instant());
  }
}
