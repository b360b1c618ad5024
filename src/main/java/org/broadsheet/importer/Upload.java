package org.broadsheet.importer;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A file that a browser sent.
 *
 * @param part what came
 * @param name what the sender called it, without folders and control characters
 */
record Upload(Part part, String name) {

  private static final List<String> ENDINGS = List.of(".xml.gz", ".xml", ".gz", ".zip");
  private static final int NAME_AT_MOST = 200;

  static Upload of(Part part) {
    return new Upload(part, cleanName(part.getSubmittedFileName()));
  }

  // Some browsers send whole paths, and anybody can send anything.
  static String cleanName(String sent) {
    String name = sent == null ? "" : sent.replaceAll("[\\p{Cc}\\p{Cf}]", "");
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
    return name.length() > NAME_AT_MOST ? name.substring(name.length() - NAME_AT_MOST) : name;
  }

  /** True when it is called as exports are; what is in it, the import itself finds out. */
  boolean isExport() {
    return !ending().isEmpty();
  }

  /** Moves it into a folder, under a name that says nothing but its kind. */
  Path store(Path folder) throws IOException {
    Path target = folder.resolve(UUID.randomUUID() + ending());
    part.write(target.toString());
    return target;
  }

  private String ending() {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().filter(lower::endsWith).findFirst().orElse("");
  }
}
