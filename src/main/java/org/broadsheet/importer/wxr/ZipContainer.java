package org.broadsheet.importer.wxr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip with one or more exports inside, as WordPress.com makes them. */
final class ZipContainer implements Container {

  private final ZipFile zip;
  private final List<String> exports = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  ZipContainer(Path file) throws IOException, WxrException {
    // Names that are not marked as UTF-8 are in whatever the packer used: this accepts all.
    zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    boolean usable = false;
    try {
      sort();
      usable = !exports.isEmpty();
    } finally {
      if (!usable) {
        zip.close();
      }
    }
    if (!usable) {
      throw new WxrException("importer.refused.no-export-in-zip");
    }
  }

  private void sort() throws IOException, WxrException {
    long total = 0;
    for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
      if (entry.isDirectory()) {
        continue;
      }
      if (isExport(entry)) {
        exports.add(entry.getName());
        total += Math.max(entry.getSize(), 0);
      } else {
        others.add(entry.getName());
      }
    }
    exports.sort(null);
    if (total > WxrFile.MOST_BYTES) {
      throw WxrFile.tooLarge();
    }
  }

  private boolean isExport(ZipEntry entry) throws IOException {
    String name = entry.getName();
    String plain = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    // The Macintosh packs a shadow of every file, with the same ending.
    if (!plain.endsWith(".xml") || plain.startsWith("._") || name.startsWith("__MACOSX/")) {
      return false;
    }
    try (InputStream in = open(name)) {
      return FileKind.of(new CountingStream(in, Long.MAX_VALUE)) == FileKind.WORDPRESS;
    }
  }

  @Override
  public List<String> exports() {
    return List.copyOf(exports);
  }

  @Override
  public List<String> others() {
    return List.copyOf(others);
  }

  @Override
  public InputStream open(String name) throws IOException {
    return zip.getInputStream(zip.getEntry(name));
  }

  @Override
  public long position(String name, long unpacked) {
    long before = 0;
    for (String export : exports) {
      ZipEntry entry = zip.getEntry(export);
      long packed = Math.max(entry.getCompressedSize(), 0);
      if (export.equals(name)) {
        double share = entry.getSize() > 0 ? (double) unpacked / entry.getSize() : 1;
        return before + (long) (packed * Math.min(share, 1));
      }
      before += packed;
    }
    return before;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
