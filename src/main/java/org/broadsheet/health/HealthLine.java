package org.broadsheet.health;

/**
 * One thing that was looked at.
 *
 * @param name what it is
 * @param value how it is; never a secret, it may be sent to somebody who helps
 * @param state what to think of it
 * @param advice what to do about it; empty when nothing has to be done
 */
public record HealthLine(String name, String value, State state, String advice) {

  /** What to think of a thing. */
  public enum State {
    /** It is as it should be, or a mere fact. */
    GOOD,
    /** It works, but somebody should look at it before it does not. */
    WATCH,
    /** It does not work. */
    BAD
  }

  /** Something that is as it should be, or a mere fact. */
  static HealthLine good(String name, String value) {
    return new HealthLine(name, value, State.GOOD, "");
  }

  /** Something that somebody should look at. */
  static HealthLine watch(String name, String value, String advice) {
    return new HealthLine(name, value, State.WATCH, advice);
  }

  /** Something that does not work. */
  static HealthLine bad(String name, String value, String advice) {
    return new HealthLine(name, value, State.BAD, advice);
  }
}
