package org.broadsheet.system;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Comparing and decoding addresses as they were written. */
final class Addresses {

  private Addresses() {}

  /**
   * True when a written path is the canonical one, whatever the letter case of its escapes and
   * whether other scripts were escaped at all.
   */
  static boolean same(String canonical, String written) {
    return decode(canonical).equals(decode(written));
  }

  /** Decodes a part of a query string. */
  static String decodeForm(String text) {
    return decode(text.replace('+', ' '));
  }

  /** Percent-decodes as UTF-8 and keeps letter case; what is no escape stays as it is. */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int value = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1], bytes[i + 2]) : -1;
      if (value > 0) {
        decoded.write(value);
        i += 2;
      } else {
        decoded.write(bytes[i]);
      }
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }

  private static int hex(byte high, byte low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }
}
