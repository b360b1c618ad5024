package org.broadsheet.system;

import org.broadsheet.start.PayaraMicroStart;

/** The reason why this node cannot start, left where the start script's process finds it. */
final class StartFailure {

  private StartFailure() {}

  /** Says in one line what failed; said again, the last reason counts. */
  static void because(String what, Exception cause) {
    String why = String.valueOf(cause.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    System.setProperty(PayaraMicroStart.REASON, what + ": " + why);
  }
}
