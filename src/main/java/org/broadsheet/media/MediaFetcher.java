package org.broadsheet.media;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.media.MediaDownload.End;
import org.broadsheet.media.MediaDownload.Outcome;
import org.broadsheet.system.Outbound;

/**
 * Fetches, one after the other, the files that are still on the old site. A site that does not
 * answer is given more and more time, and up after some tries; its files can be wanted again.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MediaFetcher {

  private static final Logger LOG = Logger.getLogger(MediaFetcher.class.getName());

  /** At most five files a second. */
  private static final Duration BETWEEN = Duration.ofMillis(200);

  private static final int GIVE_UP_AFTER = 6;

  @EJB private MediaFetches fetches;
  @Inject private MediaIntake intake;
  @Inject private Outbound outbound;
  @Resource private ManagedExecutorService threads;

  /** Failures in a row, by host; only the one fetching thread touches it. */
  private final Map<String, Integer> failures = new HashMap<>();

  private Future<?> work;

  /** Sees whether there is anything to fetch. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void look() {
    if (work == null || work.isDone()) {
      work = threads.submit(this::fetchAll);
    }
  }

  @PreDestroy
  void stop() {
    if (work != null) {
      work.cancel(true);
    }
  }

  private void fetchAll() {
    try {
      Optional<MediaFetches.Claim> claim = fetches.claim();
      while (claim.isPresent()) {
        fetch(claim.get());
        claim = fetches.claim();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      // The disk or the database is in trouble: the next look begins anew.
      LOG.log(Level.WARNING, "Fetching media stopped for now", e);
    }
  }

  private void fetch(MediaFetches.Claim claim) throws IOException, InterruptedException {
    try {
      if (intake.adopt(claim.filePath()).isPresent()) {
        return;
      }
    } catch (RefusedFileException e) {
      fetches.missed(claim.id(), e.getMessageKey(), false);
      return;
    }
    Outcome outcome = new MediaDownload(outbound, MediaDownload.LIMITS, intake::take).run(claim);
    LOG.log(Level.FINE, "{0}: {1}", new Object[] {claim, outcome});
    switch (outcome.end()) {
      case STORED -> failures.remove(host(claim));
      case PART -> fetches.goesOn(claim.id());
      case NEVER -> {
        failures.remove(host(claim));
        fetches.missed(claim.id(), outcome.why(), false);
      }
      case LATER -> fetches.missed(claim.id(), outcome.why(), true);
    }
    Thread.sleep(pause(claim, outcome).toMillis());
  }

  /** How long to leave the old site alone; longer with each failure in a row. */
  private Duration pause(MediaFetches.Claim claim, Outcome outcome) {
    if (outcome.end() != End.LATER) {
      return BETWEEN;
    }
    int times = failures.merge(host(claim), 1, Integer::sum);
    if (times < GIVE_UP_AFTER) {
      return Duration.ofSeconds(1L << times);
    }
    LOG.log(Level.WARNING, "{0} does not answer: its media are given up", host(claim));
    fetches.giveUp(host(claim), "media.fetch.silent");
    failures.remove(host(claim));
    return BETWEEN;
  }

  private static String host(MediaFetches.Claim claim) {
    return claim
        .sourceUrl()
        .replaceFirst("^[a-zA-Z]+://", "")
        .replaceFirst("[/?#].*$", "")
        .toLowerCase(Locale.ROOT);
  }
}
