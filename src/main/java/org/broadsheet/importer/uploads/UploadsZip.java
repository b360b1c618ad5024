package org.broadsheet.importer.uploads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Uploads in a zip. */
final class UploadsZip implements Uploads {

  private final ZipFile zip;

  UploadsZip(Path file) throws IOException {
    this.zip = open(file);
  }

  // Old zip programs wrote names in the code page of their country: better odd names than none.
  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  @Override
  public void read(Visitor visitor) throws IOException {
    Enumeration<? extends ZipEntry> entries = zip.entries();
    boolean on = true;
    while (on && entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        on =
            visitor.visit(
                entry.getName(),
                entry.getSize(),
                entry.getCompressedSize(),
                () -> zip.getInputStream(entry));
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
