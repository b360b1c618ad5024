package org.broadsheet.statistics;

import java.time.Instant;

/**
 * A post in an hour, which is as exactly as views are remembered.
 *
 * @param postId number of the post
 * @param hour whole hours since 1970-01-01T00:00Z
 */
public record ViewKey(long postId, long hour) {

  private static final long SECONDS_PER_HOUR = 3600;

  /** The moment at which an hour begins. */
  public static Instant beginOf(long hour) {
    return Instant.ofEpochSecond(hour * SECONDS_PER_HOUR);
  }

  /** The hour that a moment belongs to. */
  public static long hourOf(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS_PER_HOUR);
  }
}
