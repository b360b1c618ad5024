package org.broadsheet.system.change;

import java.util.Set;

/** Lets a clock in a test hear of changes as it does in a server. */
public final class Hearing {

  private Hearing() {}

  /** These subjects have changed. */
  public static void tell(ChangeClock clock, String... subjects) {
    clock.heard(new Changed(Set.of(subjects)));
  }
}
