package org.broadsheet.media.metadata;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in an AVIF file its EXIF and XMP lie, as the boxes of ISO/IEC 14496-12 tell. */
final class AvifItems {

  /**
   * A part of the file.
   *
   * @param from offset of its first byte
   * @param length bytes
   * @param isExif false for XMP
   */
  record Stretch(long from, long length, boolean isExif) {}

  private static final int FULL = 4;
  private static final int ITEMS_AT_MOST = 10_000;

  private final ByteBuffer in;

  AvifItems(ByteBuffer in) {
    this.in = in.duplicate();
  }

  List<Stretch> ofMetadata() throws BrokenPictureException {
    List<Stretch> found = new ArrayList<>();
    for (Boxes.Box box : Boxes.between(in, 0, in.limit())) {
      if (box.type().equals("meta")) {
        found.addAll(ofMeta(Boxes.between(in, box.data() + FULL, box.end())));
      }
    }
    return found;
  }

  private List<Stretch> ofMeta(List<Boxes.Box> boxes) throws BrokenPictureException {
    Map<Long, Boolean> wanted = new HashMap<>();
    long inside = 0;
    for (Boxes.Box box : boxes) {
      if (box.type().equals("iinf")) {
        int version = in.get(box.data());
        for (Boxes.Box entry :
            Boxes.between(in, box.data() + FULL + (version == 0 ? 2 : 4), box.end())) {
          note(entry, wanted);
        }
      } else if (box.type().equals("idat")) {
        inside = box.data();
      }
    }
    List<Stretch> found = new ArrayList<>();
    for (Boxes.Box box : boxes) {
      if (box.type().equals("iloc") && !wanted.isEmpty()) {
        locate(box, wanted, inside, found);
      }
    }
    return found;
  }

  private void note(Boxes.Box entry, Map<Long, Boolean> wanted) {
    int version = in.get(entry.data());
    if (!entry.type().equals("infe") || version < 2) {
      return;
    }
    int at = entry.data() + FULL;
    long item = version == 2 ? in.getShort(at) & 0xffffL : in.getInt(at) & 0xffffffffL;
    String type = Boxes.type(in, at + (version == 2 ? 4 : 6));
    if (type.equals("Exif") || type.equals("mime")) {
      wanted.put(item, type.equals("Exif"));
    }
  }

  private void locate(Boxes.Box box, Map<Long, Boolean> wanted, long inside, List<Stretch> found)
      throws BrokenPictureException {
    in.position(box.data());
    int version = in.get();
    in.position(box.data() + FULL);
    int sizes = in.getShort() & 0xffff;
    long items = version < 2 ? in.getShort() & 0xffffL : in.getInt() & 0xffffffffL;
    if (items > ITEMS_AT_MOST) {
      throw new BrokenPictureException(items + " parts");
    }
    for (long i = 0; i < items; i++) {
      Boolean exif = wanted.get(number(version < 2 ? 2 : 4));
      int method = version == 0 ? 0 : in.getShort() & 0xf;
      in.getShort();
      long base = number(sizes >> 4 & 0xf) + (method == 1 ? inside : 0);
      int extents = in.getShort() & 0xffff;
      for (int extent = 0; extent < extents; extent++) {
        number(version == 0 ? 0 : sizes & 0xf);
        Stretch stretch = stretch(base, sizes, Boolean.TRUE.equals(exif));
        if (exif != null) {
          found.add(stretch);
        }
      }
    }
  }

  private Stretch stretch(long base, int sizes, boolean exif) throws BrokenPictureException {
    long offset = number(sizes >> 12 & 0xf);
    return new Stretch(base + offset, number(sizes >> 8 & 0xf), exif);
  }

  private long number(int size) throws BrokenPictureException {
    long number =
        switch (size) {
          case 0 -> 0;
          case 2 -> in.getShort() & 0xffffL;
          case 4 -> in.getInt() & 0xffffffffL;
          case 8 -> in.getLong();
          default -> -1;
        };
    if (number < 0) {
      throw new BrokenPictureException("A number of " + size + " bytes");
    }
    return number;
  }
}
