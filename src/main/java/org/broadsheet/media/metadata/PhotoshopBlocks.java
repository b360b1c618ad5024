package org.broadsheet.media.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The blocks that Photoshop keeps in a JPEG: EXIF and XMP once more, previews, and what agencies
 * write for the press (IPTC), which alone stays.
 */
final class PhotoshopBlocks {

  private static final byte[] MARK = "Photoshop 3.0\0".getBytes(StandardCharsets.ISO_8859_1);

  private static final int SIGNATURE = 0x3842494d;
  private static final int PRESS = 0x0404;

  private PhotoshopBlocks() {}

  /** The segment with the notes for the press and nothing else; empty when there are none. */
  static byte[] pressNotes(ByteBuffer data) {
    int at = MARK.length;
    if (data.limit() < at || !data.slice(0, at).equals(ByteBuffer.wrap(MARK))) {
      return new byte[0];
    }
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    while (at + 12 <= data.limit() && data.getInt(at) == SIGNATURE) {
      int name = even((data.get(at + 6) & 0xff) + 1);
      int head = at + 6 + name + 4;
      long size = head > data.limit() ? -1 : data.getInt(head - 4);
      if (size < 0 || head + size > data.limit()) {
        break;
      }
      int end = Math.min(data.limit(), head + even((int) size));
      if (data.getShort(at + 4) == PRESS) {
        byte[] block = new byte[end - at];
        data.get(at, block);
        kept.writeBytes(kept.size() == 0 ? MARK : new byte[0]);
        kept.writeBytes(block);
      }
      at = end;
    }
    return kept.toByteArray();
  }

  private static int even(int size) {
    return size + (size & 1);
  }
}
