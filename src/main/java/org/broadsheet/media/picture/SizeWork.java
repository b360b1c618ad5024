package org.broadsheet.media.picture;

import jakarta.annotation.PostConstruct;
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
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.media.MediaIntake;

/** Makes the smaller sizes of pictures in the background, one picture at a time. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SizeWork {

  private static final Logger LOG = Logger.getLogger(SizeWork.class.getName());

  @EJB private SizeRequests requests;
  @Inject private MediaIntake intake;
  @Resource private ManagedExecutorService threads;

  private PictureReaders readers;
  private Future<?> work;

  @PostConstruct
  void start() {
    readers = new PictureReaders();
  }

  /** Sees whether a picture waits. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void look() {
    if (work == null || work.isDone()) {
      work = threads.submit(this::makeAll);
    }
  }

  @PreDestroy
  void stop() {
    if (work != null) {
      work.cancel(true);
    }
    readers.close();
  }

  private void makeAll() {
    try {
      Optional<SizeRequests.Claim> claim = requests.claim();
      while (claim.isPresent() && !Thread.currentThread().isInterrupted()) {
        make(claim.get());
        claim = requests.claim();
      }
    } catch (IOException | RuntimeException e) {
      // The disk or the database is in trouble: the next look begins anew.
      LOG.log(Level.WARNING, "Making sizes of pictures stopped for now", e);
    }
  }

  private void make(SizeRequests.Claim claim) throws IOException {
    try {
      requests.made(claim.id(), new SizeMaker(readers, intake::take).make(claim.filePath()));
    } catch (UnreadablePictureException e) {
      LOG.log(
          Level.INFO,
          "{0} is shown as it came: {1}",
          new Object[] {claim.filePath(), e.getMessage()});
      requests.failed(claim.id());
    }
  }
}
