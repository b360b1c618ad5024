package org.broadsheet.system.paging;

import java.util.ArrayList;
import java.util.List;

/** Every hundredth entry of one list, as far as anybody has asked for it. */
final class Anchors {

  static final int STEP = 100;

  /** Entries read at once, so that a long list never lies in memory whole. */
  static final int AT_ONCE = 100 * STEP;

  private final List<Anchor> found = new ArrayList<>();
  private boolean complete;

  /** Where to begin reading to get at a position, 0 or more; beyond the end, near the end. */
  synchronized Start start(long position, Walk walk) {
    long wanted = position / STEP;
    while (found.size() <= wanted && !complete) {
      extend(wanted, walk);
    }
    if (found.isEmpty()) {
      return new Start(null, 0);
    }
    int nearest = (int) Math.min(wanted, found.size() - 1);
    long skip = position - (long) nearest * STEP;
    return new Start(found.get(nearest), (int) Math.min(skip, Integer.MAX_VALUE));
  }

  // The last anchor is read again, as the first entry of what follows it.
  private void extend(long wanted, Walk walk) {
    int last = Math.max(0, found.size() - 1);
    int count = (int) Math.min(AT_ONCE, Math.max(1, wanted - last) * STEP) + 1;
    List<Anchor> entries = walk.entries(found.isEmpty() ? null : found.get(last), count);
    for (int i = found.isEmpty() ? 0 : STEP; i < entries.size(); i += STEP) {
      found.add(entries.get(i));
    }
    complete = entries.size() < count;
  }
}
