package org.broadsheet.media.metadata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/** A file as it is to be written anew: stretches of the old one, and bytes of our own between. */
final class Rewriting {

  private final ByteBuffer source;
  private final List<ByteBuffer> parts = new ArrayList<>();

  Rewriting(ByteBuffer source) {
    this.source = source;
  }

  /** The bytes from an offset up to another, which is not included. */
  Rewriting keep(int from, int to) {
    parts.add(source.slice(from, to - from));
    return this;
  }

  /** Other bytes. */
  Rewriting add(byte[] bytes) {
    parts.add(ByteBuffer.wrap(bytes));
    return this;
  }

  /** Whatever another is to have. */
  Rewriting add(Rewriting other) {
    parts.addAll(other.parts);
    return this;
  }

  /** Bytes that it will have. */
  int length() {
    return parts.stream().mapToInt(ByteBuffer::remaining).sum();
  }

  void writeTo(WritableByteChannel out) throws IOException {
    for (ByteBuffer part : parts) {
      ByteBuffer rest = part.duplicate();
      while (rest.hasRemaining()) {
        out.write(rest);
      }
    }
  }

  /** All of it; for small files. */
  byte[] toBytes() {
    ByteBuffer all = ByteBuffer.allocate(length());
    parts.forEach(part -> all.put(part.duplicate()));
    return all.array();
  }
}
