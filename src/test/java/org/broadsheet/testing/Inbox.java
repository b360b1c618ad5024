package org.broadsheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The inbox of a server as an operator uses it: a file goes in, a report comes out. */
public final class Inbox {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration OLD = Duration.ofMinutes(1);

  private final Path folder;

  private Inbox(Path folder) {
    this.folder = folder;
  }

  /** The inbox of a server. */
  public static Inbox of(Server server) {
    return new Inbox(server.data().resolve("inbox"));
  }

  /** Moves an export in and waits until it is taken over; the report beside it. */
  public String take(String name, byte[] content) {
    drop(name, content);
    return report("done", name);
  }

  /** Moves a text in and waits until it is taken over; the report beside it. */
  public String take(String name, String content) {
    return take(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Moves a file in and waits until it is refused; the report beside it. */
  public String refuse(String name, byte[] content) {
    drop(name, content);
    return report("failed", name);
  }

  /** Moves a file in, as old as if it had long been complete. */
  public void drop(String name, byte[] content) {
    try {
      Path part = Files.createDirectories(folder).resolve("." + name);
      Files.write(part, content);
      Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(OLD)));
      Files.move(part, folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves a whole folder in and waits until it is taken over; the report beside it. */
  public String take(Path content, String name) {
    try {
      Files.createDirectories(folder);
      Files.setLastModifiedTime(content, FileTime.from(Instant.now().minus(OLD)));
      Files.move(content, folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return report("done", name);
  }

  /**
   * Waits for the report of the file that went in under a name last.
   *
   * @param end {@code done} or {@code failed}
   * @throws AssertionError when it does not come in time, or lies in the other folder
   */
  public String report(String end, String name) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      for (String place : new String[] {"done", "failed"}) {
        Optional<String> found = read(folder.resolve(place), name);
        if (found.isPresent() && !place.equals(end)) {
          throw new AssertionError(name + " lies in " + place + ":\n" + found.get());
        }
        if (found.isPresent()) {
          return found.get();
        }
      }
      pause();
    }
    throw new AssertionError("No report on " + name + " in " + PATIENCE);
  }

  // A report is whole when it is there; the file follows it out of the inbox.
  private Optional<String> read(Path place, String name) {
    Path report = place.resolve(name + ".report.txt");
    try {
      boolean there = Files.exists(report) && !Files.exists(folder.resolve(name));
      return there ? Optional.of(Files.readString(report)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }
}
