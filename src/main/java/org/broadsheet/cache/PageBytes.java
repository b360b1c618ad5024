package org.broadsheet.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import java.util.zip.GZIPInputStream;
import org.broadsheet.system.ContentCoding;

/**
 * The content of an answer, made small when a reader first wants it so, and then for all. Once
 * there is a small form the plain bytes are not kept: few readers want them, and they take four
 * times the room.
 */
final class PageBytes {

  /** Below this size making it smaller gains nothing. */
  private static final int WORTH_CODING = 400;

  /** Brotli takes no more room than gzip. */
  private static final int SMALL_FORMS = 2;

  private static final int RADIX = 36;
  private static final Set<ContentCoding> PLAIN = EnumSet.of(ContentCoding.IDENTITY);

  private final String type;
  private final String tag;
  private final int length;
  private final Set<ContentCoding> codings;
  private volatile byte[] plain;
  private volatile byte[] gzip;
  private volatile byte[] brotli;

  /** Takes the content as it is. */
  PageBytes(byte[] content, String type) {
    this.type = type;
    this.tag = digest(content);
    this.length = content.length;
    this.plain = content;
    this.codings =
        content.length < WORTH_CODING || !isText(type) ? PLAIN : ContentCoding.available();
  }

  private static boolean isText(String type) {
    return type != null
        && (type.startsWith("text/") || type.contains("xml") || type.contains("json"));
  }

  /** Content type; null when there is no content. */
  String type() {
    return type;
  }

  Set<ContentCoding> codings() {
    return codings;
  }

  /** Strong tag of the bytes in a coding: other bytes have another tag (RFC 9110, 8.8.3.3). */
  String tag(ContentCoding coding) {
    return switch (coding) {
      case IDENTITY -> '"' + tag + '"';
      case GZIP -> '"' + tag + "-g\"";
      case BROTLI -> '"' + tag + "-b\"";
    };
  }

  /** True when the tag is one of this content, in whichever coding. */
  boolean isTagged(String candidate) {
    return candidate.startsWith(tag, 1)
        && codings.stream().anyMatch(coding -> tag(coding).equals(candidate));
  }

  /** True when both have the same content. */
  boolean isSame(PageBytes other) {
    return tag.equals(other.tag);
  }

  /** Bytes without any coding. */
  int length() {
    return length;
  }

  /** The bytes in a coding that is there. */
  byte[] in(ContentCoding coding) {
    byte[] made = made(coding);
    return made == null ? make(coding) : made;
  }

  private byte[] made(ContentCoding coding) {
    return switch (coding) {
      case IDENTITY -> plain;
      case GZIP -> gzip;
      case BROTLI -> brotli;
    };
  }

  // Two readers may both make it, and make the same.
  private byte[] make(ContentCoding coding) {
    byte[] content = plain();
    switch (coding) {
      case IDENTITY -> {
        return content;
      }
      case GZIP -> gzip = ContentCoding.gzip(content);
      case BROTLI -> brotli = ContentCoding.brotli(content).orElseThrow();
    }
    plain = null;
    return made(coding);
  }

  /** Makes it small, because it is going to stay. */
  void settle() {
    if (codings.size() > 1) {
      in(ContentCoding.GZIP);
    }
  }

  /** The room that it takes, or is going to take, once it is settled. */
  int weight() {
    byte[] small = gzip;
    return small == null ? length : small.length * SMALL_FORMS;
  }

  private byte[] plain() {
    byte[] content = plain;
    if (content != null) {
      return content;
    }
    byte[] small = gzip;
    try {
      return small == null ? ContentCoding.fromBrotli(brotli) : unzipped(small);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] unzipped(byte[] small) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(small), length + 1)) {
      return in.readNBytes(length);
    }
  }

  // Two checks by different polynomials and the length tell one state of a page from the next as
  // surely as a digest would, at a hundredth of its price, which was a tenth of that of a page.
  private static String digest(byte[] content) {
    return Long.toString(check(new CRC32(), content), RADIX)
        + '-'
        + Long.toString(check(new CRC32C(), content), RADIX)
        + '-'
        + Integer.toString(content.length, RADIX);
  }

  private static long check(Checksum checksum, byte[] content) {
    checksum.update(content);
    return checksum.getValue();
  }
}
