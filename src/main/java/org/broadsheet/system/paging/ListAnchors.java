package org.broadsheet.system.paging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.broadsheet.system.change.ChangeClock;

/**
 * Where the pages far down in long lists begin, so that page 5,000 is read like page 2. A database
 * finds the entry after a given one at once, but the 50,000th only by walking past all before it.
 * This node walks once, remembers every hundredth entry until the list changes, and starts from the
 * nearest one.
 */
@ApplicationScoped
public class ListAnchors {

  /** Up to here walking costs less than remembering. */
  private static final int NEAR = 500;

  /** A hundred thousand entries take some 50 kB. */
  private static final int LISTS_AT_MOST = 500;

  /** Heals what nobody was told of, such as a change by hand in the database. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  @Inject private ChangeClock changes;
  @Inject private Clock clock;

  private final Cache<String, Kept> lists =
      Caffeine.newBuilder().maximumSize(LISTS_AT_MOST).expireAfterWrite(LONGEST).build();

  private record Kept(Anchors anchors, long since, Instant until) {}

  /**
   * Where to begin reading to get at a position.
   *
   * @param list the subject that changes when the list does; also the name of the list
   * @param position entries before the wanted one, 0 or more, however far beyond the end
   * @param until tells when the list changes by itself; {@link Instant#MAX} for never
   * @param walk the order of the list
   */
  public Start start(String list, long position, Supplier<Instant> until, Walk walk) {
    if (position < NEAR) {
      return new Start(null, (int) position);
    }
    return lists
        .asMap()
        .compute(list, (name, known) -> isCurrent(name, known) ? known : begin(until))
        .anchors()
        .start(position, walk);
  }

  private boolean isCurrent(String list, Kept known) {
    return known != null
        && changes.isUnchanged(Set.of(list), known.since())
        && known.until().isAfter(clock.instant());
  }

  private Kept begin(Supplier<Instant> until) {
    long since = changes.now();
    return new Kept(new Anchors(), since, until.get());
  }
}
