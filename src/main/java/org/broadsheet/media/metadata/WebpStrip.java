package org.broadsheet.media.metadata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A WebP file (RFC 9649) without EXIF and XMP. */
final class WebpStrip {

  private static final int HEADER = 12;
  private static final int EXIF_FLAG = 0x08;
  private static final int XMP_FLAG = 0x04;

  private final ByteBuffer in;
  private final Rewriting body;
  private int features = -1;
  private int orientation = 1;

  WebpStrip(ByteBuffer in) {
    this.in = in.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    this.body = new Rewriting(in);
  }

  Rewriting run() throws BrokenPictureException {
    int end = (int) Math.min(in.limit(), 8 + (in.getInt(4) & 0xffffffffL));
    int at = HEADER;
    while (at + 8 <= end) {
      long length = in.getInt(at + 4) & 0xffffffffL;
      if (at + 8 + length > end) {
        throw new BrokenPictureException("A chunk that is too long at byte " + at);
      }
      // The last one may lack the byte that makes it even.
      int next = (int) Math.min(end, at + 8 + length + (length & 1));
      chunk(at, next, (int) length);
      at = next;
    }
    return whole();
  }

  private void chunk(int from, int to, int length) throws BrokenPictureException {
    byte[] name = new byte[4];
    in.get(from, name);
    switch (new String(name, StandardCharsets.ISO_8859_1)) {
      case "EXIF" -> orientation = Exif.orientation(in.slice(from + 8, length));
      case "XMP " -> {
        // Nothing in it is needed to show the picture.
      }
      case "VP8X" -> {
        if (from != HEADER || length < 10) {
          throw new BrokenPictureException("Features at byte " + from);
        }
        features = in.get(from + 8) & ~(EXIF_FLAG | XMP_FLAG) & 0xff;
        body.keep(from + 8 + 1, to);
      }
      default -> body.keep(from, to);
    }
  }

  private Rewriting whole() {
    byte[] exif = orientationChunk();
    Rewriting out = new Rewriting(in);
    boolean extended = features >= 0;
    int length = 4 + (extended ? 9 : 0) + body.length() + exif.length;
    out.add(
        ByteBuffer.allocate(HEADER)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(ascii("RIFF"))
            .putInt(length)
            .put(ascii("WEBP"))
            .array());
    if (extended) {
      int flags = features | (exif.length > 0 ? EXIF_FLAG : 0);
      out.add(
          ByteBuffer.allocate(9)
              .order(ByteOrder.LITTLE_ENDIAN)
              .put(ascii("VP8X"))
              .putInt(10)
              .put((byte) flags)
              .array());
    }
    return out.add(body).add(exif);
  }

  private byte[] orientationChunk() {
    if (features < 0 || Exif.isNeedless(orientation)) {
      return new byte[0];
    }
    byte[] tiff = Exif.saying(orientation);
    return ByteBuffer.allocate(8 + tiff.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(ascii("EXIF"))
        .putInt(tiff.length)
        .put(tiff)
        .array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
