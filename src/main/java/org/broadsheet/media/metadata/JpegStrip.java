package org.broadsheet.media.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A JPEG file (ITU-T T.81) without EXIF, XMP, notes of its camera, and pictures behind it. */
final class JpegStrip {

  private static final int END_OF_IMAGE = 0xd9;
  private static final int START_OF_SCAN = 0xda;
  private static final int COMMENT = 0xfe;
  private static final int FIRST_APPLICATION = 0xe0;
  private static final int LAST_APPLICATION = 0xef;

  private final ByteBuffer in;
  private final Rewriting out;

  JpegStrip(ByteBuffer in) {
    this.in = in;
    this.out = new Rewriting(in);
  }

  Rewriting run() throws BrokenPictureException {
    out.keep(0, 2);
    int at = 2;
    while (at < in.limit()) {
      int marker = marker(at);
      if (marker == END_OF_IMAGE) {
        // Phones put further pictures behind the end, each with a place of its own.
        return out.keep(at, at + 2);
      }
      int end = isAlone(marker) ? at + 2 : at + 2 + (in.getShort(at + 2) & 0xffff);
      segment(marker, at, end);
      at = marker == START_OF_SCAN ? scan(end) : end;
    }
    // Cut off in its last scan: browsers show as much as there is.
    return out;
  }

  private int marker(int at) throws BrokenPictureException {
    if ((in.get(at) & 0xff) != 0xff) {
      throw new BrokenPictureException("No marker at byte " + at);
    }
    return in.get(at + 1) & 0xff;
  }

  /** Filling bytes, restarts and the like have no length. */
  private static boolean isAlone(int marker) {
    return marker == 0xff || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
  }

  private void segment(int marker, int from, int to) throws BrokenPictureException {
    if (marker == 0xff) {
      return;
    }
    if (!isAlone(marker) && to < from + 4) {
      throw new BrokenPictureException("A segment without length at byte " + from);
    }
    boolean note = marker == COMMENT || (marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION);
    if (note) {
      application(marker, in.slice(from + 4, to - from - 4), from, to);
    } else {
      out.keep(from, to);
    }
  }

  /** What colours need and what somebody wrote by hand stays; of EXIF, which way up. */
  private void application(int marker, ByteBuffer data, int from, int to) {
    switch (marker) {
      case 0xe0, 0xee -> out.keep(from, to);
      case 0xe1 -> exif(data);
      case 0xe2 -> {
        if (begins(data, "ICC_PROFILE\0")) {
          out.keep(from, to);
        }
      }
      case 0xed -> {
        byte[] press = PhotoshopBlocks.pressNotes(data);
        if (press.length > 0) {
          add(marker, press);
        }
      }
      default -> {
        // Nothing else is needed to show the picture.
      }
    }
  }

  private void exif(ByteBuffer data) {
    if (begins(data, "Exif\0")) {
      int orientation = Exif.orientation(data);
      if (!Exif.isNeedless(orientation)) {
        byte[] tiff = Exif.saying(orientation);
        add(0xe1, ByteBuffer.allocate(6 + tiff.length).put(Exif.MARK).put(tiff).array());
      }
    }
  }

  private void add(int marker, byte[] data) {
    out.add(
        ByteBuffer.allocate(4)
            .put((byte) 0xff)
            .put((byte) marker)
            .putShort((short) (data.length + 2))
            .array());
    out.add(data);
  }

  /** Behind the coded pixels, in which a marker is told from a value by what follows 0xff. */
  private int scan(int start) {
    int at = start;
    while (at < in.limit()) {
      if (in.get(at) == (byte) 0xff && at + 1 < in.limit()) {
        int next = in.get(at + 1) & 0xff;
        if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
          break;
        }
      }
      at++;
    }
    out.keep(start, at);
    return at;
  }

  private static boolean begins(ByteBuffer data, String mark) {
    byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
    return data.limit() >= bytes.length
        && data.slice(0, bytes.length).equals(ByteBuffer.wrap(bytes));
  }
}
