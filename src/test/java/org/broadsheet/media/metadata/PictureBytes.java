package org.broadsheet.media.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.broadsheet.media.Samples;

/** Pictures and films with things in them that nobody sees, byte by byte. */
final class PictureBytes {

  /** What must not stay in a file. */
  static final String SECRET = "SECRET-PLACE";

  private PictureBytes() {}

  /** EXIF with an orientation, and a pointer to a place. */
  static byte[] tiff(int orientation) {
    return ByteBuffer.allocate(60)
        .put(Samples.bytes("MM\0*\0\0\0\b\0\2"))
        .put(Samples.bytes("\1\22\0\3\0\0\0\1\0" + (char) orientation + "\0\0"))
        .put(Samples.bytes("\210\45\0\4\0\0\0\1\0\0\0\46\0\0\0\0"))
        .put(Samples.bytes("GPS " + SECRET))
        .array();
  }

  static byte[] segment(int marker, String data) {
    return ByteBuffer.allocate(data.length() + 4)
        .put((byte) 0xff)
        .put((byte) marker)
        .putShort((short) (data.length() + 2))
        .put(Samples.bytes(data))
        .array();
  }

  static String block(int id, String data) {
    String even = data.length() % 2 == 0 ? "" : "\0";
    return "8BIM\4" + (char) (id & 0xff) + "\0\0\0\0\0" + (char) data.length() + data + even;
  }

  static byte[] with(byte[] jpeg, byte[]... segments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    Arrays.asList(segments).forEach(out::writeBytes);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  static byte[] inPng(byte[] png, byte[]... chunks) {
    int afterHeader = 8 + 25;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, afterHeader);
    Arrays.asList(chunks).forEach(out::writeBytes);
    out.write(png, afterHeader, png.length - afterHeader);
    return out.toByteArray();
  }

  static byte[] chunk(String name, byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(Samples.bytes(name));
    sum.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(Samples.bytes(name))
        .put(data)
        .putInt((int) sum.getValue())
        .array();
  }

  static byte[] webpChunk(String name, byte[] data) {
    return ByteBuffer.allocate(8 + data.length + data.length % 2)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(Samples.bytes(name))
        .putInt(data.length)
        .put(data)
        .array();
  }

  static byte[] webp(byte[]... chunks) {
    int length = Arrays.stream(chunks).mapToInt(chunk -> chunk.length).sum() + 4;
    ByteBuffer all = ByteBuffer.allocate(length + 8).order(ByteOrder.LITTLE_ENDIAN);
    all.put(Samples.bytes("RIFF")).putInt(length).put(Samples.bytes("WEBP"));
    Arrays.asList(chunks).forEach(all::put);
    return all.array();
  }

  static byte[] box(String name, byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum() + 8;
    ByteBuffer box = ByteBuffer.allocate(length).putInt(length).put(Samples.bytes(name));
    Arrays.asList(parts).forEach(box::put);
    return box.array();
  }

  /** Item 1 has the pixels, item 2 EXIF at the end of the file. */
  static byte[] avif(String pixels, byte[] exif) {
    byte[] kind = box("ftyp", Samples.bytes("avif\0\0\0\0avif"));
    byte[] info =
        box(
            "iinf",
            Samples.bytes("\0\0\0\0\0\2"),
            box("infe", Samples.bytes("\2\0\0\0\0\1\0\0av01\0")),
            box("infe", Samples.bytes("\2\0\0\0\0\2\0\0Exif\0")));
    int places = 8 + 4 + 2 + 2 + 2 * 14;
    int data = kind.length + 8 + 4 + info.length + places + 8;
    ByteBuffer place =
        ByteBuffer.allocate(places)
            .putInt(places)
            .put(Samples.bytes("iloc\0\0\0\0\104\0\0\2"))
            .put(Samples.bytes("\0\1\0\0\0\1"))
            .putInt(data)
            .putInt(pixels.length())
            .put(Samples.bytes("\0\2\0\0\0\1"))
            .putInt(data + pixels.length())
            .putInt(exif.length);
    byte[] meta = box("meta", new byte[4], info, place.array());
    return Arrays.copyOf(
        join(kind, meta, box("mdat", Samples.bytes(pixels), exif)),
        data + pixels.length() + exif.length);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Arrays.asList(parts).forEach(out::writeBytes);
    return out.toByteArray();
  }
}
