package org.broadsheet.media.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** A PNG file without EXIF, XMP and whatever stands behind its end. */
final class PngStrip {

  private static final int SIGNATURE = 8;
  private static final int FRAME = 12;
  private static final int KEYWORD_AT_MOST = 80;
  private static final Set<String> TEXTS = Set.of("tEXt", "zTXt", "iTXt");

  /** XMP, and EXIF or IPTC in hexadecimal as ImageMagick writes it. */
  private static final Pattern TELLTALE =
      Pattern.compile(
          "(?is)(XML:com\\.adobe\\.xmp|Raw profile type |exif|[^\\x00]*gps|[^\\x00]*location).*");

  private final ByteBuffer in;
  private final Rewriting out;

  PngStrip(ByteBuffer in) {
    this.in = in;
    this.out = new Rewriting(in);
  }

  Rewriting run() throws BrokenPictureException {
    out.keep(0, SIGNATURE);
    int at = SIGNATURE;
    while (at < in.limit()) {
      int length = in.getInt(at);
      String name = latin(at + 4, 4);
      if (length < 0 || (long) at + FRAME + length > in.limit()) {
        throw new BrokenPictureException("A chunk that is too long at byte " + at);
      }
      int end = at + FRAME + length;
      chunk(name, at, end);
      if (name.equals("IEND")) {
        return out;
      }
      at = end;
    }
    throw new BrokenPictureException("No end");
  }

  private void chunk(String name, int from, int to) {
    int data = from + 8;
    int length = to - 4 - data;
    if (name.equals("eXIf")) {
      int orientation = Exif.orientation(in.slice(data, length));
      if (!Exif.isNeedless(orientation)) {
        out.add(written(name, Exif.saying(orientation)));
      }
    } else if (!isTelltale(name, data, length)) {
      out.keep(from, to);
    }
  }

  private boolean isTelltale(String name, int data, int length) {
    return name.equals("caBX")
        || (TEXTS.contains(name)
            && TELLTALE.matcher(latin(data, Math.min(length, KEYWORD_AT_MOST))).matches());
  }

  private String latin(int at, int length) {
    byte[] bytes = new byte[length];
    in.get(at, bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] written(String name, byte[] data) {
    byte[] type = name.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(data);
    return ByteBuffer.allocate(FRAME + data.length)
        .putInt(data.length)
        .put(type)
        .put(data)
        .putInt((int) sum.getValue())
        .array();
  }
}
