package org.broadsheet.account;

import java.time.Duration;

/** What a secret that was given to one person is good for, and for how long. */
public enum LinkPurpose {
  /** Choose the first password. */
  INVITATION(Duration.ofDays(7)),
  /** Choose another password, the old one being lost. */
  RESET(Duration.ofHours(1)),
  /** Show that an e-mail address is one's own. */
  EMAIL(Duration.ofDays(1)),
  /** Go on signing in with the second factor, the password having been right. */
  SECOND_STEP(Duration.ofMinutes(10));

  private final Duration lasts;

  LinkPurpose(Duration lasts) {
    this.lasts = lasts;
  }

  Duration lasts() {
    return lasts;
  }
}
