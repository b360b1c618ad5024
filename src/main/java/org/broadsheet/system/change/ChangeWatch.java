package org.broadsheet.system.change;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.system.ConfiguredDataSource;
import org.broadsheet.system.Starting;

/**
 * Reads the log of changes, twice a second and whenever PostgreSQL says that there is something,
 * and tells this node. What this node does itself it hears at the commit.
 */
@ApplicationScoped
public class ChangeWatch {

  private static final Logger LOG = Logger.getLogger(ChangeWatch.class.getName());
  private static final long PERIOD_MILLIS = 500;
  private static final long PURGE_EVERY = 600;

  /** Cut off from the database for so long, a node forgets what it has rather than trust it. */
  private static final long TRUSTED_NANOS = 10_000_000_000L;

  @Resource private ManagedScheduledExecutorService executor;
  @Resource private ManagedThreadFactory threads;
  @EJB private ChangeRows rows;
  @Inject private Node node;
  @Inject private Clock clock;
  @Inject private PendingChanges pending;
  @Inject private Event<Changed> changed;
  private final ChangeReader reader = new ChangeReader();
  private volatile List<String> others = List.of();
  private volatile boolean cutOff;
  private Future<?> looking;
  private ChangeSignal signal;
  private long lastLook;
  private boolean missed;
  private long looks;

  void start(@Observes Starting event) {
    synchronized (reader) {
      reader.startAt(rows.newest());
      lastLook = System.nanoTime();
    }
    looking =
        executor.scheduleWithFixedDelay(
            this::lookOrComplain, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    if (ConfiguredDataSource.isPostgres()) {
      signal = new ChangeSignal(this::lookOrComplain);
      // Not in the executor: it would take the only thread that some servers give it.
      threads.newThread(signal).start();
    }
  }

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Recorded event) {
    synchronized (reader) {
      reader.own(event.number(), System.nanoTime());
    }
    changed.fire(new Changed(event.subjects()));
    if (!others.isEmpty()) {
      pending.add(event.number());
    }
  }

  /** The names of the other nodes that were alive half a second ago. */
  public List<String> others() {
    return others;
  }

  /** True while the database cannot be asked what has changed. */
  public boolean isCutOff() {
    return cutOff;
  }

  private void lookOrComplain() {
    try {
      look();
      cutOff = false;
    } catch (RuntimeException e) {
      // Whatever it is: an exception that left here would end the looking for ever.
      if (!cutOff) {
        LOG.log(Level.WARNING, e, () -> "Cut off from the log of changes");
      }
      cutOff = true;
    }
  }

  private void look() {
    Set<String> subjects;
    List<Long> numbers;
    synchronized (reader) {
      long now = System.nanoTime();
      boolean stranger = missed || now - lastLook > TRUSTED_NANOS;
      List<ChangeRows.Row> news = reader.news(rows.after(reader.horizon()), now);
      lastLook = now;
      subjects = stranger ? Set.of(Subjects.EVERYTHING) : ChangeReader.subjects(news);
      numbers = news.stream().map(ChangeRows.Row::number).toList();
      // If they cannot be told now, everything is next time: they are not read again.
      missed = true;
      if (!subjects.isEmpty()) {
        changed.fire(new Changed(subjects));
      }
      missed = false;
    }
    if (!numbers.isEmpty()) {
      rows.seen(numbers, node.getName());
    }
    sayHello();
  }

  private void sayHello() {
    rows.hello(node.getName(), clock.instant());
    others = rows.others(node.getName(), clock.instant());
    if (looks++ % PURGE_EVERY == 0) {
      rows.purge(clock.instant());
    }
  }

  @PreDestroy
  void stop() {
    if (looking != null) {
      looking.cancel(true);
    }
    if (signal != null) {
      signal.stop();
    }
  }
}
