package org.broadsheet.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;

/** The content of an answer, in memory. */
final class CapturedBody extends ServletOutputStream {

  private static final int USUAL = 32 * 1024;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);

  byte[] bytes() {
    return bytes.toByteArray();
  }

  void clear() {
    bytes.reset();
  }

  @Override
  public void write(int value) {
    bytes.write(value);
  }

  @Override
  public void write(byte[] values, int from, int count) {
    bytes.write(values, from, count);
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new IllegalStateException("Pages are not written asynchronously");
  }
}
