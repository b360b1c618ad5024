package org.broadsheet.media.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * An AVIF file (ISO/IEC 23008-12) whose EXIF and XMP say nothing: their bytes are filled, as other
 * parts of the file are found by their offsets. Which way up it is stands elsewhere in such files.
 */
final class AvifStrip {

  /** EXIF without an entry, behind the offset at which it begins. */
  private static final byte[] NOTHING =
      "\0\0\0\0MM\0*\0\0\0\b\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private final ByteBuffer in;

  AvifStrip(ByteBuffer in) {
    this.in = in;
  }

  Rewriting run() throws BrokenPictureException {
    Rewriting out = new Rewriting(in);
    int at = 0;
    List<AvifItems.Stretch> stretches =
        new AvifItems(in)
            .ofMetadata().stream()
                .sorted(Comparator.comparingLong(AvifItems.Stretch::from))
                .toList();
    for (AvifItems.Stretch stretch : stretches) {
      if (stretch.from() < at || stretch.from() + stretch.length() > in.limit()) {
        throw new BrokenPictureException("Metadata outside of the file");
      }
      out.keep(at, (int) stretch.from()).add(filling(stretch));
      at = (int) (stretch.from() + stretch.length());
    }
    return out.keep(at, in.limit());
  }

  private static byte[] filling(AvifItems.Stretch stretch) {
    byte[] filling = new byte[(int) stretch.length()];
    if (stretch.isExif() && filling.length >= NOTHING.length) {
      System.arraycopy(NOTHING, 0, filling, 0, NOTHING.length);
    }
    return filling;
  }
}
