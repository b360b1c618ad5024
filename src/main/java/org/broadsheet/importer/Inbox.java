package org.broadsheet.importer;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.broadsheet.system.Configuration;

/**
 * The folder into which an operator moves exports and folders of uploads; taken ones lie in {@code
 * done/} or {@code failed/} afterwards, each with its report beside it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Inbox {

  /** A file that was written to so recently may still be on its way. */
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private static final String REPORT = ".report.txt";
  private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".crdownload", REPORT);

  private static final Logger LOG = Logger.getLogger(Inbox.class.getName());

  @EJB private ImportJobs jobs;
  @EJB private ImportReport report;
  @Inject private Clock clock;

  /** Lets every new file in the inbox wait for its import. */
  public void scan() throws IOException {
    Path folder = Configuration.dataFolder("inbox");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Inbox::isCandidate).sorted().toList()) {
        if (isSettled(file) && !jobs.isKnown(file)) {
          submit(file);
        }
      }
    }
  }

  private void submit(Path file) throws IOException {
    try {
      jobs.submit(
          file, file.getFileName().toString(), Files.size(file), ImportJob.Origin.INBOX, true);
    } catch (EJBException e) {
      // Another node looks into the same folder, and its job came first.
      if (!jobs.isKnown(file)) {
        throw e;
      }
      LOG.log(Level.FINE, "{0} was taken by another node", file);
    }
  }

  private static boolean isCandidate(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean ours = Files.isDirectory(file) && (name.equals("done") || name.equals("failed"));
    return !ours && !name.startsWith(".") && UNFINISHED.stream().noneMatch(name::endsWith);
  }

  // A copy in progress changes; something moved in has an old time of change, or waits a moment.
  private boolean isSettled(Path file) throws IOException {
    Instant before = clock.instant().minus(SETTLED);
    try (Stream<Path> inside = Files.walk(file)) {
      return inside.allMatch(path -> path.toFile().lastModified() < before.toEpochMilli());
    } catch (UncheckedIOException e) {
      // Something went away while we looked: it is still being arranged.
      return false;
    }
  }

  /**
   * Moves the file of a job that is over out of the way, its report first. Cut off anywhere in
   * between, it can be called again: the report is made of the job's row.
   */
  public void putAway(ImportJob job) throws IOException {
    if (job.getOrigin() == ImportJob.Origin.INBOX) {
      Path inbox = Configuration.dataFolder("inbox");
      Path folder = inbox.resolve(job.getState() == ImportState.DONE ? "done" : "failed");
      Files.createDirectories(folder);
      // Not by what the row says of the inbox: the data folder may have moved since.
      boolean begun = job.getFile().startsWith(folder);
      Path target = begun ? job.getFile() : free(folder, job.getFileName());
      write(job, target.resolveSibling(target.getFileName() + REPORT));
      jobs.moved(job.getId(), target);
      Path file = inbox.resolve(job.getFileName());
      if (Files.exists(file) && !Files.exists(target)) {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
      }
    } else {
      Files.deleteIfExists(job.getFile());
    }
    jobs.letGo(job.getId());
  }

  /** Puts away what a server that died has left lying. */
  public void tidy() throws IOException {
    for (Optional<ImportJob> left = jobs.claimLeftLying();
        left.isPresent();
        left = jobs.claimLeftLying()) {
      putAway(left.get());
    }
  }

  // Beside its place, then moved there: nobody reads half of it.
  private void write(ImportJob job, Path place) throws IOException {
    Path part = place.resolveSibling("." + job.getId() + REPORT + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        report.write(job.getId(), out);
      }
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Path free(Path folder, String name) {
    Path target = folder.resolve(name);
    for (int i = 2; Files.exists(target); i++) {
      target = folder.resolve(i + "-" + name);
    }
    return target;
  }
}
