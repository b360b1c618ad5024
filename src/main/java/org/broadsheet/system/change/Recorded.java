package org.broadsheet.system.change;

import java.util.Set;

/**
 * The event that a change was written down on this node; observed when it is committed.
 *
 * @param number its number in the log
 */
record Recorded(long number, Set<String> subjects) {}
