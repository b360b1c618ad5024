package org.broadsheet.system.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the changes this node has heard of, and remembers which subject changed when. Whoever
 * keeps something made of subjects notes {@link #now()} before reading the first of them and asks
 * {@link #isUnchanged} before using it: then a change that came in between is never missed.
 */
@ApplicationScoped
public class ChangeClock {

  /** Subjects remembered; beyond that everything counts as changed once, and counting goes on. */
  private static final int AT_MOST = 50_000;

  private final AtomicLong count = new AtomicLong();
  private final Map<String, Long> changes = new ConcurrentHashMap<>();
  private volatile long everything;

  /** The number of changes so far; what is read from now on has seen all of them. */
  public long now() {
    return count.get();
  }

  /** True when nothing at all has changed since. */
  public boolean isStill(long since) {
    return count.get() == since;
  }

  /** True when none of the subjects has changed since. */
  public boolean isUnchanged(Collection<String> subjects, long since) {
    if (isStill(since)) {
      return true;
    }
    if (everything > since) {
      return false;
    }
    for (String subject : subjects) {
      if (isChanged(subject, since)) {
        return false;
      }
    }
    return true;
  }

  /** True when this subject, or everything, has changed since. */
  public boolean isChanged(String subject, long since) {
    return everything > since || changes.getOrDefault(subject, 0L) > since;
  }

  // The subjects first, the count last: who sees the new count sees what it stands for.
  void heard(@Observes Changed event) {
    synchronized (changes) {
      long next = count.get() + 1;
      boolean all =
          event.subjects().contains(Subjects.EVERYTHING)
              || changes.size() + event.subjects().size() > AT_MOST;
      if (all) {
        everything = next;
        changes.clear();
      } else {
        event.subjects().forEach(subject -> changes.put(subject, next));
      }
      count.set(next);
    }
  }
}
