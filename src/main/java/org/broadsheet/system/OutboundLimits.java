package org.broadsheet.system;

import java.time.Duration;

/**
 * How much patience there is with another site.
 *
 * @param silence longest time without a byte, also while connecting
 * @param whole longest time for all of it, redirects included
 * @param bytes most bytes of the answer's content
 */
public record OutboundLimits(Duration silence, Duration whole, long bytes) {

  /** For small answers, such as feeds. */
  public static final OutboundLimits SMALL =
      new OutboundLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), 5_000_000);
}
