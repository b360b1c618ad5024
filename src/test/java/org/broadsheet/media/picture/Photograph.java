package org.broadsheet.media.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras and attackers make them. */
public final class Photograph {

  private Photograph() {}

  /** A JPEG with much detail, red on its left and blue on its right half. */
  public static byte[] jpeg(int width, int height) {
    return write(image(width, height), "jpeg");
  }

  /** The same, taken with a camera held in this way, at a place that nobody shall know. */
  public static byte[] jpegFromCamera(int width, int height, int orientation) {
    byte[] jpeg = jpeg(width, height);
    byte[] exif = exif(orientation);
    ByteBuffer result = ByteBuffer.allocate(jpeg.length + exif.length + 4);
    result.put(jpeg, 0, 2);
    result.putShort((short) 0xffe1).putShort((short) (exif.length + 2)).put(exif);
    return result.put(jpeg, 2, jpeg.length - 2).array();
  }

  /** A PNG of a few bytes that says it is this large. */
  public static byte[] bomb(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(out, "IHDR", head.put(new byte[] {8, 2, 0, 0, 0}).array());
    chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** Any picture, read with nothing but the JDK. */
  public static BufferedImage read(byte[] content) {
    try {
      return ImageIO.read(new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a picture in a format of the JDK. */
  static byte[] write(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static BufferedImage image(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, 0, width, height);
    graphics.setColor(Color.WHITE);
    for (int line = 0; line < height; line += 9) {
      graphics.drawLine(0, line, width, height - line);
    }
    graphics.dispose();
    return image;
  }

  /** EXIF with an orientation and a latitude (CIPA DC-008). */
  private static byte[] exif(int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(200);
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
    exif.putShort((short) 2);
    entry(exif, 0x0112, 3, 1, orientation << 16);
    entry(exif, 0x8825, 4, 1, 38);
    exif.putInt(0).putShort((short) 1);
    entry(exif, 0x0001, 2, 2, 'N' << 24);
    exif.putInt(0).put("GPS-OF-A-SOURCE".getBytes(StandardCharsets.ISO_8859_1));
    return exif.array();
  }

  private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
    exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
    byte[] type = name.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(type);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
