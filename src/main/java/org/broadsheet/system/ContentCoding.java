package org.broadsheet.system;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The ways in which an answer can be made smaller for its way to the reader, the best first. */
public enum ContentCoding {
  BROTLI("br"),
  GZIP("gzip"),
  IDENTITY("identity");

  /** A hundredth larger than the smallest, in a third of the time. */
  private static final int GZIP_AT_ONCE = 5;

  /** Smaller than gzip's best, in a millisecond or two for a page. */
  private static final int BROTLI_AT_ONCE = 5;

  /** The smallest there is, in a tenth of a second: for what is coded once and sent for ever. */
  private static final int BROTLI_FOR_EVER = 11;

  private static final Set<ContentCoding> HERE =
      Brotli4jLoader.isAvailable()
          ? EnumSet.allOf(ContentCoding.class)
          : EnumSet.of(GZIP, IDENTITY);

  private final String token;

  ContentCoding(String token) {
    this.token = token;
  }

  /** Those that can be made here. */
  public static Set<ContentCoding> available() {
    return EnumSet.copyOf(HERE);
  }

  /** Its name in {@code Accept-Encoding} and {@code Content-Encoding}. */
  public String token() {
    return token;
  }

  /** The best that a reader takes, of those that can be made here; null for no header. */
  public static ContentCoding best(String acceptEncoding) {
    return best(acceptEncoding, HERE);
  }

  /**
   * The best that a reader takes, of those that an answer is there in (RFC 9110, section 12.5.3):
   * the one with the highest weight, and the first of this list among equals. A reader who takes
   * none of them gets {@link #IDENTITY}, as the RFC allows.
   */
  public static ContentCoding best(String acceptEncoding, Collection<ContentCoding> there) {
    AcceptedCodings accepted = new AcceptedCodings(acceptEncoding);
    ContentCoding best = IDENTITY;
    double weight = 0;
    for (ContentCoding coding : values()) {
      if (there.contains(coding) && accepted.weight(coding) > weight) {
        best = coding;
        weight = accepted.weight(coding);
      }
    }
    return best;
  }

  /** Bytes as gzip, quickly; the same for the same bytes. */
  public static byte[] gzip(byte[] content) {
    return gzip(content, GZIP_AT_ONCE);
  }

  /** The same, as small as can be. */
  static byte[] smallestGzip(byte[] content) {
    return gzip(content, Deflater.BEST_COMPRESSION);
  }

  private static byte[] gzip(byte[] content, int level) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3 + 64);
    try (OutputStream out = new Gzip(bytes, level)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Bytes as Brotli, quickly; empty where its library does not run: it is native, and in the WAR
   * for Linux on x86-64 and ARM with the usual C library.
   */
  public static Optional<byte[]> brotli(byte[] content) {
    return brotli(content, BROTLI_AT_ONCE);
  }

  /** What was made Brotli, as it was. */
  public static byte[] fromBrotli(byte[] coded) throws IOException {
    return Decoder.decompress(coded).getDecompressedData();
  }

  /** The same, as small as can be. */
  static Optional<byte[]> smallestBrotli(byte[] content) {
    return brotli(content, BROTLI_FOR_EVER);
  }

  private static Optional<byte[]> brotli(byte[] content, int quality) {
    if (!HERE.contains(BROTLI)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Encoder.compress(content, Encoder.Parameters.create(quality)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out, int level) throws IOException {
      super(out);
      def.setLevel(level);
    }
  }
}
