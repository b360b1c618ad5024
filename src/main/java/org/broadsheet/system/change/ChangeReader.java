package org.broadsheet.system.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Remembers which changes of the log this node has heard of. Transactions are committed in another
 * order than their numbers were drawn, so the newest numbers are looked at again for a while.
 */
final class ChangeReader {

  /**
   * A number that is missing for so long was rolled back: longer than the servers let a transaction
   * take, in which a change may have been recorded at the beginning.
   */
  private static final long LOOK_BACK_NANOS = 330_000_000_000L;

  private static final long NUMBERS_AT_START = 1000;

  private final NavigableMap<Long, Long> heard = new TreeMap<>();
  private long horizon;

  /** Begins at the newest change; the last ones before it may not be committed yet. */
  void startAt(long newest) {
    horizon = Math.max(0, newest - NUMBERS_AT_START);
  }

  /** Changes above this number are to be asked for. */
  long horizon() {
    return horizon;
  }

  /** This node has made the change itself. */
  void own(long number, long nanos) {
    heard.putIfAbsent(number, nanos);
  }

  /** Of the rows above the horizon, those that are new here. */
  List<ChangeRows.Row> news(List<ChangeRows.Row> rows, long nanos) {
    List<ChangeRows.Row> news = new ArrayList<>();
    for (ChangeRows.Row row : rows) {
      if (heard.putIfAbsent(row.number(), nanos) == null) {
        news.add(row);
      }
    }
    forget(nanos);
    return news;
  }

  // Up to the first number that is missing, as long as it may still come.
  private void forget(long nanos) {
    while (!heard.isEmpty() && isPast(heard.firstEntry(), nanos)) {
      horizon = heard.pollFirstEntry().getKey();
    }
  }

  private boolean isPast(Map.Entry<Long, Long> first, long nanos) {
    return first.getKey() == horizon + 1 || nanos - first.getValue() > LOOK_BACK_NANOS;
  }

  static Set<String> subjects(List<ChangeRows.Row> rows) {
    Set<String> subjects = new HashSet<>();
    rows.forEach(row -> subjects.addAll(row.subjects()));
    return subjects;
  }
}
