package org.broadsheet.importer.wxr;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A stream that knows how far it was read, and that ends where what is compressed is damaged. */
final class CountingStream extends FilterInputStream {

  private final long most;
  private long count;
  private boolean damaged;

  CountingStream(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  long count() {
    return count;
  }

  /** Whether it ended early because the rest cannot be unpacked. */
  boolean damaged() {
    return damaged;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (damaged) {
      return -1;
    }
    try {
      int read = super.read(target, offset, length);
      count += Math.max(read, 0);
      if (count > most) {
        throw new IOException("more than " + most + " bytes unpacked", WxrFile.tooLarge());
      }
      return read;
    } catch (EOFException | ZipException broken) {
      damaged = true;
      return -1;
    }
  }

  @Override
  public long skip(long bytes) throws IOException {
    return in.readNBytes((int) Math.min(bytes, 8192)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
