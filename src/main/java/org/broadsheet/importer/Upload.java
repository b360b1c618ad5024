package org.broadsheet.importer;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A file that a browser sent.
 *
 * @param part what came
 * @param name what the sender called it, without folders and control characters
 */
record Upload(Part part, String name) {

  private static final List<String> ENDINGS = List.of(".xml.gz", ".xml", ".gz", ".zip");
  private static final int NAME_AT_MOST = 200;
  private static final int STEM_AT_MOST = 50;
  private static final Logger LOG = Logger.getLogger(Upload.class.getName());

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

  /** Copies it into a folder, under its own name as far as any file system takes it. */
  Path store(Path folder) throws IOException {
    Path target = free(folder, fileName());
    // Not Part.write: Payara takes even an absolute path as one below its own folder.
    try (InputStream content = part.getInputStream()) {
      Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(target);
      throw e;
    }
    return target;
  }

  /** The name without what some file system cannot keep; reports name the file by it. */
  String fileName() {
    String stem = name.substring(0, name.length() - ending().length());
    String plain = stem.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
    return (plain.length() > STEM_AT_MOST ? plain.substring(0, STEM_AT_MOST) : plain) + ending();
  }

  private static Path free(Path folder, String name) throws IOException {
    for (int i = 1; ; i++) {
      try {
        return Files.createFile(folder.resolve(i == 1 ? name : i + "-" + name));
      } catch (FileAlreadyExistsException e) {
        LOG.log(Level.FINE, "Another upload is called {0}", e.getFile());
      }
    }
  }

  private String ending() {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().filter(lower::endsWith).findFirst().orElse("");
  }
}
