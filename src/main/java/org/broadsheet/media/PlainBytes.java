package org.broadsheet.media;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The beginning of what may be a plain text. */
final class PlainBytes {

  /** What makes a browser, a server or a shell take a text for more than a text. */
  private static final List<String> MARKUP =
      List.of(
          "<!doctype",
          "<html",
          "<head",
          "<body",
          "<script",
          "<iframe",
          "<svg",
          "<?php",
          "<?=",
          "<%",
          "<xsl:");

  private final byte[] head;

  PlainBytes(byte[] head) {
    this.head = head.clone();
  }

  /** True for words without control characters that are neither markup nor a script. */
  boolean isText() {
    for (byte b : head) {
      int value = b & 0xff;
      if (value == 0x7f || (value < 0x20 && "\t\n\f\r\u001b".indexOf(value) < 0)) {
        return false;
      }
    }
    String lower = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return !lower.startsWith("#!")
        && !lower.startsWith("\u00ef\u00bb\u00bf#!")
        && MARKUP.stream().noneMatch(lower::contains);
  }

  /** True when it is UTF-8, as far as it was read: the last character may be cut. */
  boolean isUtf8() {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
    return !result.isError();
  }
}
