package org.broadsheet.system.change;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What this request has changed and other nodes may not have heard of yet. An editor who has saved
 * is answered when they have, so that the next page shows it wherever it comes from.
 */
@RequestScoped
public class PendingChanges {

  private static final Logger LOG = Logger.getLogger(PendingChanges.class.getName());
  private static final int PATIENCE_MILLIS = 1000;
  private static final int PAUSE_MILLIS = 10;

  @EJB private ChangeRows rows;
  @Inject private Instance<ChangeWatch> watch;
  private final List<Long> numbers = new ArrayList<>();

  void add(long number) {
    numbers.add(number);
  }

  /** Waits until all living nodes have heard of it, at most for a second. */
  public void awaitEverywhere() {
    if (numbers.isEmpty()) {
      return;
    }
    long newest = numbers.get(numbers.size() - 1);
    numbers.clear();
    int wanted = watch.get().others().size();
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
    try {
      while (rows.countSeen(newest) < wanted) {
        if (System.nanoTime() > end) {
          LOG.log(Level.INFO, "Change {0} is not known everywhere yet", newest);
          return;
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
