package org.broadsheet.importer.uploads;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;

/** Files of an old site that lie somewhere together: in a folder, a zip or a tar. */
interface Uploads extends Closeable {

  /** Takes one file after the other. */
  @FunctionalInterface
  interface Visitor {

    /**
     * Takes a file, or leaves it.
     *
     * @param name path inside the folder or archive, with slashes
     * @param bytes length as it is said to be, or -1
     * @param packed bytes it takes in the archive, or -1
     * @return false to stop
     */
    boolean visit(String name, long bytes, long packed, Content content) throws IOException;
  }

  /** What is in a file; opened only when it is wanted, and only while it is visited. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  /** Shows all files, none twice and no folders or links. */
  void read(Visitor visitor) throws IOException;

  /**
   * Opens a folder, zip or tar.
   *
   * @throws ZipException when an archive cannot be read
   */
  static Uploads open(Path source) throws IOException {
    if (Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS)) {
      return new UploadsFolder(source);
    }
    String name = source.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".tar") ? new UploadsTar(source) : new UploadsZip(source);
  }
}
