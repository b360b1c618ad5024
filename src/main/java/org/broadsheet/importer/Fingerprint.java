package org.broadsheet.importer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a text, by which two texts are told apart without keeping them. */
final class Fingerprint {

  private Fingerprint() {}

  /** The first 64 bits, for keeping very many in memory. */
  static long shortOf(String text) {
    return Long.parseUnsignedLong(of(text).substring(0, 16), 16);
  }

  /** 64 hexadecimal digits. */
  static String of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
