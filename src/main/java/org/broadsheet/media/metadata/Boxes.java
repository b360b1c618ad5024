package org.broadsheet.media.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The boxes of which AVIF pictures and MP4 films are made (ISO/IEC 14496-12). */
final class Boxes {

  /**
   * A box.
   *
   * @param from offset of its first byte
   * @param data offset of what is in it
   * @param end offset behind it
   */
  record Box(String type, int from, int data, int end) {}

  private static final int HEADER = 8;
  private static final int LONG_HEADER = 16;

  private Boxes() {}

  /** The boxes that lie side by side between two offsets. */
  static List<Box> between(ByteBuffer in, int from, int to) throws BrokenPictureException {
    List<Box> boxes = new ArrayList<>();
    int at = from;
    while (at + HEADER <= to) {
      long size = in.getInt(at) & 0xffffffffL;
      int header = size == 1 ? LONG_HEADER : HEADER;
      size = size == 0 ? to - at : size == 1 ? in.getLong(at + HEADER) : size;
      if (size < header || size > to - at) {
        throw new BrokenPictureException("A box that is too long at byte " + at);
      }
      boxes.add(new Box(type(in, at + 4), at, at + header, (int) (at + size)));
      at += (int) size;
    }
    return boxes;
  }

  /** Four letters at an offset. */
  static String type(ByteBuffer in, int at) {
    byte[] name = new byte[4];
    in.get(at, name);
    return new String(name, StandardCharsets.ISO_8859_1);
  }
}
