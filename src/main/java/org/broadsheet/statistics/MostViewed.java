package org.broadsheet.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Which posts led the views a moment ago, so that their sums are made once in ten seconds for all
 * readers and not for each. Long windows, whose sums hardly move, are kept for longer.
 */
@ApplicationScoped
public class MostViewed {

  private static final int WINDOWS_AT_MOST = 50;
  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofHours(1);

  /** A window is kept for this part of itself: 48 hours for ten seconds. */
  private static final int PART = 48 * 360;

  @Inject private Clock clock;
  private final Map<Window, Kept> kept = new ConcurrentHashMap<>();

  private record Window(int hours, int count) {}

  private record Kept(List<Long> numbers, Instant until) {}

  /** The numbers of the posts that lead a window, as they were when they were last counted. */
  List<Long> numbers(int hours, int count, Supplier<List<Long>> counted) {
    if (kept.size() > WINDOWS_AT_MOST) {
      kept.clear();
    }
    Instant now = clock.instant();
    return kept.compute(
            new Window(hours, count),
            (window, known) ->
                known != null && known.until().isAfter(now)
                    ? known
                    : new Kept(counted.get(), now.plus(patience(hours))))
        .numbers();
  }

  /** How long the sums of a window are kept; those of all time (0 hours) for longest. */
  static Duration patience(int hours) {
    Duration part = Duration.ofHours(hours).dividedBy(PART);
    if (hours == 0 || part.compareTo(LONGEST) > 0) {
      return LONGEST;
    }
    return part.compareTo(SHORTEST) < 0 ? SHORTEST : part;
  }
}
