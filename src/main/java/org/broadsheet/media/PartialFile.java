package org.broadsheet.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.system.OutboundAnswer;

/** What is here of a file that is being fetched, and the mark by which its server knows it. */
final class PartialFile {

  private final Path file;
  private final Path mark;

  PartialFile(long id) {
    file = MediaFiles.arrivals().resolve("fetch-" + id + ".part");
    mark = MediaFiles.arrivals().resolve("fetch-" + id + ".mark");
  }

  Path path() {
    return file;
  }

  long size() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /** True when the rest can be asked for: its server said how to tell a changed file. */
  boolean isResumable() throws IOException {
    return size() > 0 && Files.exists(mark);
  }

  /** What to ask with: for the rest, if the file is still the same (RFC 9110, section 13.1.5). */
  Map<String, String> headers() throws IOException {
    return isResumable()
        ? Map.of("Range", "bytes=" + size() + "-", "If-Range", Files.readString(mark))
        : Map.of();
  }

  /** True when the answer begins where this ends. */
  boolean isContinuedBy(OutboundAnswer answer) throws IOException {
    String range = answer.header("Content-Range").orElse("");
    return isResumable() && range.startsWith("bytes " + size() + "-");
  }

  /** Writes what the answer brings: the rest, or all of it anew. */
  void write(OutboundAnswer answer, boolean rest) throws IOException {
    if (!rest) {
      discard();
      Optional<String> known =
          answer
              .header("ETag")
              .filter(tag -> tag.startsWith("\""))
              .or(() -> answer.header("Last-Modified"));
      if (known.isPresent()) {
        Files.writeString(mark, known.get());
      }
    }
    try (OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      answer.getBody().transferTo(out);
    }
  }

  /** Forgets it. */
  void discard() throws IOException {
    Files.deleteIfExists(mark);
    Files.deleteIfExists(file);
  }
}
