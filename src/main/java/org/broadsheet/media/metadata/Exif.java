package org.broadsheet.media.metadata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The one thing of a block of EXIF that stays: which way up the picture is (CIPA DC-008, 274). */
final class Exif {

  static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private static final int UPRIGHT = 1;
  private static final int ORIENTATION = 0x0112;
  private static final int HEADER = 8;
  private static final int ENTRY = 12;

  private Exif() {}

  /** From 1 to 8; 1 (upright) when a block does not say, or makes no sense. */
  static int orientation(ByteBuffer block) {
    ByteBuffer tiff = afterMark(block);
    if (tiff.remaining() < HEADER) {
      return UPRIGHT;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long list = tiff.getInt(4) & 0xffffffffL;
    if (list + 2 > tiff.limit()) {
      return UPRIGHT;
    }
    int count = tiff.getShort((int) list) & 0xffff;
    for (int entry = 0; entry < count; entry++) {
      long at = list + 2 + (long) entry * ENTRY;
      if (at + ENTRY > tiff.limit()) {
        return UPRIGHT;
      }
      if ((tiff.getShort((int) at) & 0xffff) == ORIENTATION) {
        int code = tiff.getShort((int) at + 8) & 0xffff;
        return code >= UPRIGHT && code <= 8 ? code : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** True when a block says no more than that the picture is upright, and so need not be there. */
  static boolean isNeedless(int orientation) {
    return orientation == UPRIGHT;
  }

  /** A block that says this and nothing else. */
  static byte[] saying(int orientation) {
    return ByteBuffer.allocate(26)
        .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(HEADER)
        .putShort((short) 1)
        .putShort((short) ORIENTATION)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }

  private static ByteBuffer afterMark(ByteBuffer block) {
    boolean marked =
        block.remaining() >= MARK.length
            && block.slice(0, MARK.length).equals(ByteBuffer.wrap(MARK));
    int start = marked ? MARK.length : 0;
    return block.slice(start, block.limit() - start);
  }
}
