package org.broadsheet.mail;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to leave a mail server alone that did not take a mail. */
final class Backoff {

  private static final long FIRST_SECONDS = 60;
  private static final Duration LONGEST = Duration.ofHours(4);
  private static final double JITTER = 0.25;

  private Backoff() {}

  /**
   * A minute, then twice as long each time, four hours at most; a quarter more or less by chance,
   * so that mails that failed together do not come back together.
   *
   * @param attempts tries so far, from 1
   */
  static Duration after(int attempts) {
    long seconds = FIRST_SECONDS << Math.min(10, attempts - 1);
    long bounded = Math.min(LONGEST.toSeconds(), seconds);
    double chance = 1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1);
    return Duration.ofMillis((long) (bounded * 1000 * chance));
  }
}
