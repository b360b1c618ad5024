package org.broadsheet.post.count;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.broadsheet.system.change.ChangeClock;
import org.broadsheet.system.change.Subjects;

/**
 * Counts of public posts, each kept until a post that belongs to it changes: a new post costs
 * counting one month and one author, however many there are. Who shows them depends on the list of
 * the newest posts, which changes with every one of them.
 */
@ApplicationScoped
public class KeptCounts {

  /** More than a hundred years; what is further back stands in no archive list. */
  private static final int MONTHS_AT_MOST = 1300;

  private static final int KEPT_AT_MOST = 10_000;

  /** Heals what nobody was told of, such as a change by hand in the database. */
  private static final Duration LONGEST = Duration.ofHours(1);

  /** Beyond every day that a calendar of ours has. */
  private static final LocalDateTime END = LocalDateTime.of(10_000, 1, 1, 0, 0);

  private record Kept(long posts, long since, Instant until) {}

  @EJB private CountService service;
  @Inject private ChangeClock changes;
  @Inject private Clock clock;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /** The months that have posts, newest first. */
  public List<MonthCount> months(int most) {
    List<MonthCount> found = new ArrayList<>();
    Optional<LocalDateTime> at = service.lastBefore(END);
    for (int seen = 0; at.isPresent() && found.size() < most && seen < MONTHS_AT_MOST; seen++) {
      LocalDate month = at.get().toLocalDate().withDayOfMonth(1);
      long posts = month(month);
      if (posts > 0) {
        found.add(new MonthCount(month, posts));
      }
      LocalDate earlier = month.minusMonths(1);
      at =
          month(earlier) > 0
              ? Optional.of(earlier.atStartOfDay())
              : service.lastBefore(month.atStartOfDay());
    }
    return found;
  }

  /** Number of posts of a month. */
  private long month(LocalDate first) {
    LocalDateTime from = first.atStartOfDay();
    return get(Subjects.month(from), () -> service.between(from, from.plusMonths(1)));
  }

  /** Number of posts of an author. */
  public long author(long id) {
    return get(Subjects.listOf(Subjects.author(id)), () -> service.by(id));
  }

  private long get(String subject, LongSupplier counter) {
    Kept known = kept.get(subject);
    if (known == null || !isCurrent(subject, known)) {
      long since = changes.now();
      known = new Kept(counter.getAsLong(), since, clock.instant().plus(LONGEST));
      if (kept.size() < KEPT_AT_MOST) {
        kept.put(subject, known);
      }
    }
    return known.posts();
  }

  private boolean isCurrent(String subject, Kept known) {
    return changes.isUnchanged(Set.of(subject), known.since())
        && known.until().isAfter(clock.instant());
  }
}
