package org.broadsheet.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The escapes of RFC 3986 in a path segment, read leniently and written in lower case. */
final class PercentEncoding {

  private PercentEncoding() {}

  /** Decodes what is valid UTF-8, in lower case; anything else stays as it is. */
  static String decode(String raw) {
    if (raw.indexOf('%') < 0) {
      return wellFormed(raw);
    }
    StringBuilder decoded = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); ) {
      int bytes = raw.charAt(i) == '%' ? sequenceAt(raw, i) : 0;
      String character = bytes == 0 ? null : character(raw, i, bytes);
      if (character == null) {
        decoded.append(raw.charAt(i++));
      } else {
        decoded.append(character.toLowerCase(Locale.ROOT));
        i += 3 * bytes;
      }
    }
    return wellFormed(decoded.toString());
  }

  /**
   * Encodes all but unreserved characters.
   *
   * @param escapesAreLiteral whether what looks like an escape is left as it is
   */
  static String encode(String slug, boolean escapesAreLiteral) {
    StringBuilder path = new StringBuilder(slug.length() + 16);
    for (int i = 0; i < slug.length(); ) {
      int c = slug.codePointAt(i);
      boolean literal = escapesAreLiteral && c == '%' && hex(slug, i + 1) >= 0;
      if (literal || isUnreserved(c)) {
        path.append((char) c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          path.append('%').append(Character.forDigit((b >> 4) & 15, 16));
          path.append(Character.forDigit(b & 15, 16));
        }
      }
      i += Character.charCount(c);
    }
    return path.toString();
  }

  /** RFC 3986, section 2.3, and the sub-delimiters that a path segment may hold as they are. */
  private static boolean isUnreserved(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c < 128 && "-._~!$()*+,:@".indexOf(c) >= 0);
  }

  /** How many bytes a UTF-8 sequence starting with the escape here should have; 0 if none can. */
  private static int sequenceAt(String raw, int at) {
    int first = hex(raw, at + 1);
    if (first < 0x20 || first == 0x7f || first == '/') {
      return 0;
    }
    return first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  }

  private static String character(String raw, int at, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int start = at + 3 * i;
      int value = start < raw.length() && raw.charAt(start) == '%' ? hex(raw, start + 1) : -1;
      if (value < 0) {
        return null;
      }
      bytes[i] = (byte) value;
    }
    try {
      CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Character.isISOControl(decoded.charAt(0)) ? null : decoded.toString();
    } catch (CharacterCodingException torn) {
      return null;
    }
  }

  private static int hex(String s, int at) {
    if (at + 1 >= s.length()) {
      return -1;
    }
    int high = Character.digit(s.charAt(at), 16);
    int low = Character.digit(s.charAt(at + 1), 16);
    boolean ascii = s.charAt(at) < 128 && s.charAt(at + 1) < 128;
    return ascii && high >= 0 && low >= 0 ? high * 16 + low : -1;
  }

  /** Half a surrogate pair cannot be written as UTF-8. */
  static String wellFormed(String s) {
    return new String(s.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
  }
}
