package org.broadsheet.media.metadata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A film as phones make it (MP4, QuickTime) without what is written about it as a whole and about
 * its tracks, the place among that. Its boxes become empty ones of the same length, because others
 * are found by their offsets.
 */
final class FilmStrip {

  private static final byte[] FREE = "free".getBytes(StandardCharsets.ISO_8859_1);
  private static final Set<String> NOTES = Set.of("udta", "meta", "uuid");
  private static final Set<String> NOTED = Set.of("moov", "trak");

  private final ByteBuffer in;
  private final Rewriting out;
  private int kept;

  FilmStrip(ByteBuffer in) {
    this.in = in;
    this.out = new Rewriting(in);
  }

  Rewriting run() throws BrokenPictureException {
    strip(0, in.limit());
    return out.keep(kept, in.limit());
  }

  private void strip(int from, int to) throws BrokenPictureException {
    for (Boxes.Box box : Boxes.between(in, from, to)) {
      if (NOTES.contains(box.type())) {
        empty(box);
      } else if (NOTED.contains(box.type())) {
        strip(box.data(), box.end());
      }
    }
  }

  private void empty(Boxes.Box box) {
    int type = box.from() + 4;
    out.keep(kept, type).add(FREE).keep(type + 4, box.data());
    out.add(new byte[box.end() - box.data()]);
    kept = box.end();
  }
}
