package org.broadsheet.importer.uploads;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Uploads in a tar (POSIX.1-2017, pax), as WordPress.com exports them. Plain files only, with the
 * long names of pax and GNU; links, devices and sparse files are passed over.
 */
final class UploadsTar implements Uploads {

  private static final int BLOCK = 512;
  private static final int NAME_AT_MOST = 64 * 1024;

  private final InputStream in;

  UploadsTar(Path file) throws IOException {
    in = new BufferedInputStream(Files.newInputStream(file), 128 * BLOCK);
  }

  @Override
  public void read(Visitor visitor) throws IOException {
    String longName = null;
    boolean on = true;
    for (byte[] header = in.readNBytes(BLOCK); on; header = in.readNBytes(BLOCK)) {
      if (header.length < BLOCK || header[0] == 0) {
        return;
      }
      long size = size(header);
      char type = (char) header[156];
      if (type == 'L' || type == 'x') {
        String text = text(in.readNBytes((int) Math.min(size, NAME_AT_MOST)));
        skip(size - Math.min(size, NAME_AT_MOST) + padding(size));
        longName = type == 'L' ? until0(text) : paxPath(text, longName);
        continue;
      }
      Entry entry = new Entry(in, size);
      if (type == '0' || type == 0) {
        String name = longName == null ? name(header) : longName;
        on = visitor.visit(name, size, -1, () -> entry);
      }
      skip(entry.left + padding(size));
      longName = type == 'g' ? longName : null;
    }
  }

  private static String name(byte[] header) {
    String name = until0(text(header, 0, 100));
    boolean posix = text(header, 257, 6).equals("ustar\0");
    String prefix = posix ? until0(text(header, 345, 155)) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  /** Records of the form {@code "27 path=2006/11/pier.jpg\n"}; the length counts bytes. */
  private static String paxPath(String records, String otherwise) {
    byte[] bytes = records.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < bytes.length; ) {
      int blank = at;
      while (blank < bytes.length && Character.isDigit(bytes[blank])) {
        blank++;
      }
      String digits = text(bytes, at, blank - at);
      int length = digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
      if (length <= blank - at + 1 || at + length > bytes.length) {
        return otherwise;
      }
      String record = text(bytes, blank + 1, at + length - blank - 2);
      if (record.startsWith("path=")) {
        return record.substring("path=".length());
      }
      at += length;
    }
    return otherwise;
  }

  /** Octal digits, or for large files the bytes of the number themselves. */
  private static long size(byte[] header) throws IOException {
    if ((header[124] & 0x80) != 0) {
      long size = 0;
      for (int i = 128; i < 136; i++) {
        size = (size << 8) | (header[i] & 0xff);
      }
      return checked(size);
    }
    String octal = until0(text(header, 124, 12)).strip();
    if (!octal.matches("[0-7]{1,12}")) {
      throw new IOException("A header of the tar makes no sense");
    }
    return checked(Long.parseLong(octal, 8));
  }

  private static long checked(long size) throws IOException {
    if (size < 0 || size > 1L << 50) {
      throw new IOException("A size in the tar makes no sense");
    }
    return size;
  }

  private static long padding(long size) {
    return (BLOCK - size % BLOCK) % BLOCK;
  }

  private void skip(long bytes) throws IOException {
    try {
      in.skipNBytes(bytes);
    } catch (EOFException e) {
      throw new IOException("The tar ends in the middle of a file", e);
    }
  }

  private static String text(byte[] bytes) {
    return text(bytes, 0, bytes.length);
  }

  private static String text(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.UTF_8);
  }

  private static String until0(String text) {
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** One file of the tar; closing it leaves the tar open. */
  private static final class Entry extends FilterInputStream {

    private long left;

    Entry(InputStream in, long size) {
      super(in);
      this.left = size;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int count = in.read(bytes, from, (int) Math.min(left, length));
      if (count < 0) {
        throw new EOFException("The tar ends in the middle of a file");
      }
      left -= count;
      return count;
    }

    @Override
    public void close() {
      // The next file follows in the same stream.
    }
  }
}
