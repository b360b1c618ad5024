package org.broadsheet.system.metrics;

/**
 * One figure.
 *
 * @param name in Prometheus' way: {@code broadsheet_} goes before it, counters end in {@code
 *     _total}, units are seconds and bytes
 * @param help what it counts, in one line
 */
public record Metric(String name, Type type, String help, Number value) {

  /** What can become of a figure. */
  public enum Type {
    /** It only grows while the node runs. */
    COUNTER,
    /** It goes up and down. */
    GAUGE
  }

  /** A figure that only grows. */
  public static Metric counter(String name, String help, Number value) {
    return new Metric(name, Type.COUNTER, help, value);
  }

  /** A figure that goes up and down. */
  public static Metric gauge(String name, String help, Number value) {
    return new Metric(name, Type.GAUGE, help, value);
  }
}
