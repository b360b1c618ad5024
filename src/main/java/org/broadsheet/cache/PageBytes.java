package org.broadsheet.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.broadsheet.system.ContentCoding;

/**
 * The content of an answer, made small once for all readers. The plain bytes are not kept: few
 * readers want them, and they take four times the room.
 */
final class PageBytes {

  /** Below this size making it smaller gains nothing. */
  private static final int WORTH_CODING = 400;

  private static final int TAG_LENGTH = 16;
  private static final Set<ContentCoding> PLAIN = EnumSet.of(ContentCoding.IDENTITY);

  private final String type;
  private final String tag;
  private final int length;
  private final byte[] plain;
  private final byte[] gzip;
  private final byte[] brotli;
  private final Set<ContentCoding> codings;

  /** Codes the content. */
  PageBytes(byte[] content, String type) {
    this.type = type;
    this.tag = digest(content);
    this.length = content.length;
    boolean small = content.length < WORTH_CODING || !isText(type);
    plain = small ? content : null;
    gzip = small ? null : ContentCoding.gzip(content);
    brotli = small ? null : ContentCoding.brotli(content).orElse(null);
    codings =
        small
            ? PLAIN
            : brotli == null
                ? EnumSet.of(ContentCoding.GZIP, ContentCoding.IDENTITY)
                : EnumSet.allOf(ContentCoding.class);
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
    return switch (coding) {
      case IDENTITY -> plain == null ? unpacked() : plain;
      case GZIP -> gzip;
      case BROTLI -> brotli;
    };
  }

  int weight() {
    return size(plain) + size(gzip) + size(brotli);
  }

  private static int size(byte[] bytes) {
    return bytes == null ? 0 : bytes.length;
  }

  private byte[] unpacked() {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip), length + 1)) {
      return in.readNBytes(length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new BigInteger(1, digest).toString(36).substring(0, TAG_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
