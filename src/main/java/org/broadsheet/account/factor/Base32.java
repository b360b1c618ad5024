package org.broadsheet.account.factor;

/** Bytes as capital letters and digits that nobody confuses (RFC 4648, section 6), unpadded. */
final class Base32 {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  /** The letters of some bytes. */
  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int waiting = 0;
    for (byte b : bytes) {
      buffer = buffer << Byte.SIZE | (b & 0xff);
      for (waiting += Byte.SIZE; waiting >= BITS; waiting -= BITS) {
        text.append(ALPHABET.charAt(buffer >> (waiting - BITS) & 31));
      }
      buffer &= (1 << waiting) - 1;
    }
    if (waiting > 0) {
      text.append(ALPHABET.charAt(buffer << (BITS - waiting) & 31));
    }
    return text.toString();
  }
}
