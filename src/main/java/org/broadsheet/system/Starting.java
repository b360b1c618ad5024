package org.broadsheet.system;

import java.util.ArrayList;
import java.util.List;

/**
 * The event that the database is ready and the application is starting: observers do what must be
 * done before the first reader comes, and may leave a line for the operator.
 */
public final class Starting {

  private final List<String> lines = new ArrayList<>();

  /** A line for the operator to read once everything is up. */
  public void announce(String line) {
    lines.add(line);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
