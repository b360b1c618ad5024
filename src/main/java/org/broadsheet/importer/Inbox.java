package org.broadsheet.importer;

import jakarta.ejb.EJB;
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

  private static final List<String> UNFINISHED =
      List.of(".part", ".tmp", ".crdownload", ".report.txt");

  @EJB private ImportJobs jobs;
  @EJB private ImportReport report;
  @Inject private Clock clock;

  /** Lets every new file in the inbox wait for its import. */
  public void scan() throws IOException {
    Path folder = Configuration.dataFolder("inbox");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Inbox::isCandidate).sorted().toList()) {
        if (isSettled(file) && !jobs.isKnown(file)) {
          jobs.submit(
              file, file.getFileName().toString(), Files.size(file), ImportJob.Origin.INBOX, true);
        }
      }
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

  /** Moves the file of a job that is over out of the way and writes its report beside it. */
  public void putAway(ImportJob job) throws IOException {
    if (job.getOrigin() == ImportJob.Origin.INBOX) {
      String folder = job.getState() == ImportState.DONE ? "inbox/done" : "inbox/failed";
      Path target = free(Configuration.dataFolder(folder), job.getFileName());
      if (Files.exists(job.getFile())) {
        Files.move(job.getFile(), target, StandardCopyOption.ATOMIC_MOVE);
        jobs.moved(job.getId(), target);
      }
      try (Writer out =
          Files.newBufferedWriter(
              target.resolveSibling(target.getFileName() + ".report.txt"),
              StandardCharsets.UTF_8)) {
        report.write(job.getId(), out);
      }
    } else {
      Files.deleteIfExists(job.getFile());
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
