package org.broadsheet.system;

import java.util.Objects;
import org.broadsheet.start.PayaraMicroStart;

/** The reason why this node cannot start, left where the start script's process finds it. */
final class StartFailure {

  private StartFailure() {}

  /**
   * Says in one line what failed. Said again, the first reason stays: what fails afterwards, while
   * the server takes everything down, is a consequence and would only mislead.
   */
  static synchronized void because(String what, Throwable cause) {
    if (System.getProperty(PayaraMicroStart.REASON) == null) {
      String why = Objects.requireNonNullElse(cause.getMessage(), cause.toString());
      System.setProperty(
          PayaraMicroStart.REASON, what + ": " + why.strip().replaceAll("\\s*\\R\\s*", " "));
    }
  }

  /** What was said to have failed works after all. */
  static synchronized void noLonger(String what) {
    if (System.getProperty(PayaraMicroStart.REASON, "").startsWith(what)) {
      System.clearProperty(PayaraMicroStart.REASON);
    }
  }

  /** What led to all that went wrong, below what servers wrap it in. */
  static Throwable root(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }
}
