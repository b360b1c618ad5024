package org.broadsheet.importer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.account.SystemWork;
import org.broadsheet.system.Configuration;

/** Looks for work every two seconds: files in the inbox, and jobs that wait. */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ImportWork {

  private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

  private final AtomicBoolean busy = new AtomicBoolean();
  private final AtomicBoolean looking = new AtomicBoolean();
  private String node;

  @Resource private ManagedExecutorService executor;
  @EJB private ImportJobs jobs;
  @EJB private Inbox inbox;
  @Inject private ImportRun run;
  @Inject private SystemWork system;

  @PostConstruct
  void start() {
    String prefix = server() + ":" + Configuration.dataFolder() + "#";
    String name = prefix.length() > 90 ? prefix.substring(prefix.length() - 90) : prefix;
    node = name + UUID.randomUUID().toString().substring(0, 8);
    jobs.release(name);
  }

  private static String server() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /** Looks for new files and for a job; carries a job out in another thread. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void look() {
    system.run(this::scanAndClaim);
  }

  private void scanAndClaim() {
    if (!looking.compareAndSet(false, true)) {
      return;
    }
    try {
      system.run(this::scan);
      if (busy.compareAndSet(false, true)) {
        claim();
      }
    } finally {
      looking.set(false);
    }
  }

  private void scan() {
    try {
      inbox.tidy();
      inbox.scan();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The inbox cannot be read", e);
    }
  }

  private void claim() {
    boolean handedOver = false;
    try {
      Optional<ImportJob> job = jobs.claim(node);
      if (job.isPresent()) {
        executor.execute(() -> system.run(() -> carryOut(job.get())));
        handedOver = true;
      }
    } finally {
      if (!handedOver) {
        busy.set(false);
      }
    }
  }

  private void carryOut(ImportJob job) {
    try {
      LOG.log(Level.INFO, "Import of {0} begins", job.getFileName());
      ImportRun.Outcome outcome = run.run(job, node);
      ImportJob over = jobs.finish(job.getId(), outcome.state(), outcome.failure());
      inbox.putAway(over);
      LOG.log(
          Level.INFO,
          "Import of {0} is over: {1}",
          new Object[] {job.getFileName(), over.getState()});
    } catch (IOException | RuntimeException e) {
      cutOff(job, e);
    } finally {
      busy.set(false);
    }
  }

  // The job stays as it is and is taken up again when nobody has worked on it for a while, unless
  // that has led to nothing too often. A server that is being stopped is no fault of the job.
  private void cutOff(ImportJob job, Exception error) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, error, () -> "Import of " + job.getFileName() + " was cut off, id " + id);
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    try {
      Optional<ImportJob> failed = jobs.cutOff(job.getId(), node, id);
      if (failed.isPresent()) {
        inbox.putAway(failed.get());
      }
    } catch (IOException | RuntimeException e) {
      // Without its database or disk a server can say nothing of a job, which goes on later.
      LOG.log(Level.WARNING, e, () -> "Nothing could be said of the import, id " + id);
    }
  }
}
