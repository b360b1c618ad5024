package org.broadsheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project as they are written, for checks of the sources. */
public final class Sources {

  private Sources() {}

  /** Files below a folder of the project whose names end in a suffix. */
  public static List<Path> in(String folder, String suffix) {
    try (Stream<Path> files = Files.walk(Build.PROJECT.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of a file within the project, for messages. */
  public static String name(Path file) {
    return Build.PROJECT.relativize(file).toString();
  }
}
