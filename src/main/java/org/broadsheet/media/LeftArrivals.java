package org.broadsheet.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.system.Starting;

/** Clears away what is left of files that were on their way in when a server was killed. */
@ApplicationScoped
public class LeftArrivals {

  private static final Logger LOG = Logger.getLogger(LeftArrivals.class.getName());

  /** Another node may be taking in a large one; nobody uploads for a day. */
  private static final Duration OLD = Duration.ofDays(1);

  @Inject private Clock clock;

  void clear(@Observes Starting event) {
    try {
      clear(clock.instant().minus(OLD));
    } catch (IOException e) {
      // They take room and do no other harm: the site starts all the same.
      LOG.log(Level.WARNING, "Files that never arrived are still there", e);
    }
  }

  static void clear(Instant before) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(MediaFiles.arrivals(), "file-*.part")) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
