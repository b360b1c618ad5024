package org.broadsheet.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A data folder that is new for each test. */
public final class DataFolder implements BeforeEachCallback, AfterEachCallback {

  private static final String PROPERTY = "broadsheet.data";

  private Path folder;
  private String before;

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    before = System.getProperty(PROPERTY);
    folder = Files.createTempDirectory("broadsheet-data");
    System.setProperty(PROPERTY, folder.toString());
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    if (before == null) {
      System.clearProperty(PROPERTY);
    } else {
      System.setProperty(PROPERTY, before);
    }
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(DataFolder::delete);
    }
  }

  /** The data folder. */
  public Path path() {
    return folder;
  }

  /** Puts a file into the media folder. */
  public Path put(String filePath, byte[] content) throws IOException {
    Path file = folder.resolve("media").resolve(filePath);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
