package org.broadsheet.system.change;

import java.util.Set;

/**
 * The event that subjects have changed, fired on every node: at once where it was done, within a
 * second elsewhere. The database has the new state already.
 *
 * @param subjects names as {@link Subjects} makes them
 */
public record Changed(Set<String> subjects) {

  public Changed {
    subjects = Set.copyOf(subjects);
  }
}
