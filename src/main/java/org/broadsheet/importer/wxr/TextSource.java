package org.broadsheet.importer.wxr;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** Turns the bytes of an export into text, whatever they are. */
final class TextSource {

  private static final int SNIFFED = 512;

  private TextSource() {}

  /**
   * A reader in the encoding that the byte order mark, the first bytes or the XML declaration (XML
   * 1.0, appendix F) say, else UTF-8; bytes that mean nothing become {@link Piece#UNDECODABLE}.
   */
  static Reader open(InputStream in) throws IOException {
    PushbackInputStream stream = new PushbackInputStream(in, SNIFFED);
    byte[] first = stream.readNBytes(SNIFFED);
    int mark = markLength(first);
    stream.unread(first, mark, first.length - mark);
    CharsetDecoder decoder =
        charset(first)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(Piece.UNDECODABLE));
    return new InputStreamReader(stream, decoder);
  }

  private static int markLength(byte[] first) {
    if (begins(first, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return begins(first, 0xFE, 0xFF) || begins(first, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset charset(byte[] first) {
    if (begins(first, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (begins(first, 0xFE, 0xFF) || begins(first, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (begins(first, 0xFF, 0xFE) || begins(first, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return declared(new String(first, StandardCharsets.ISO_8859_1));
  }

  private static Charset declared(String first) {
    int end = first.indexOf("?>");
    int at = first.indexOf("encoding=");
    if (at < 0 || at > end) {
      return StandardCharsets.UTF_8;
    }
    int begin = at + "encoding=".length() + 1;
    int close = first.indexOf(first.charAt(begin - 1), begin);
    String name = close < 0 ? "" : first.substring(begin, close).toUpperCase(Locale.ROOT);
    if (name.startsWith("UTF-16")) {
      // These very letters were read as single bytes, so it cannot be.
      return StandardCharsets.UTF_8;
    }
    return switch (name) {
      case "ISO-8859-1", "US-ASCII", "LATIN1" -> Charset.forName("windows-1252");
      default -> named(name);
    };
  }

  private static Charset named(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean begins(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
