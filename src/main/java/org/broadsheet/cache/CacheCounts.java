package org.broadsheet.cache;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** What the page cache of this node has done since it was started. */
@ApplicationScoped
public class CacheCounts {

  private static final int SLOWEST = 20;

  private final LongAdder hits = new LongAdder();
  private final LongAdder late = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private final LongAdder stale = new LongAdder();
  private final LongAdder made = new LongAdder();
  private final LongAdder nanos = new LongAdder();
  private final List<SlowPage> slowest = new ArrayList<>();
  private volatile long quickOfSlowest;

  /**
   * A page that took long to make.
   *
   * @param address path, and the parameters that count
   * @param millis thousandths of a second
   */
  public record SlowPage(String address, double millis) {

    public String getAddress() {
      return address;
    }

    public double getMillis() {
      return millis;
    }
  }

  void hit() {
    hits.increment();
  }

  void late() {
    late.increment();
  }

  void miss(boolean outOfDate) {
    misses.increment();
    if (outOfDate) {
      stale.increment();
    }
  }

  void made(String address, long took) {
    made.increment();
    nanos.add(took);
    if (took > quickOfSlowest) {
      remember(address, took);
    }
  }

  private void remember(String address, long took) {
    synchronized (slowest) {
      slowest.removeIf(page -> page.address().equals(address) && page.millis() < took / 1e6);
      if (slowest.stream().noneMatch(page -> page.address().equals(address))) {
        slowest.add(new SlowPage(address, took / 1e6));
      }
      slowest.sort(Comparator.comparingDouble(SlowPage::millis).reversed());
      if (slowest.size() > SLOWEST) {
        slowest.remove(SLOWEST);
        quickOfSlowest = (long) (slowest.get(SLOWEST - 1).millis() * 1e6);
      }
    }
  }

  /** Answers that were there. */
  public long getHits() {
    return hits.sum();
  }

  /** Answers that were there and a little out of date, while a new one was made. */
  public long getLate() {
    return late.sum();
  }

  /** Answers that had to be made first. */
  public long getMisses() {
    return misses.sum();
  }

  /** Of those, answers that were there but out of date. */
  public long getStale() {
    return stale.sum();
  }

  /** Pages made. */
  public long getMade() {
    return made.sum();
  }

  /** Seconds that making them took. */
  public double getSeconds() {
    return nanos.sum() / 1e9;
  }

  /** Of a hundred answers, those that were there. */
  public double getHitRate() {
    double all = (double) getHits() + getLate() + getMisses();
    return all == 0 ? 0 : 100 * (getHits() + getLate()) / all;
  }

  /** The pages that took longest, the slowest first. */
  public List<SlowPage> getSlowest() {
    synchronized (slowest) {
      return List.copyOf(slowest);
    }
  }
}
