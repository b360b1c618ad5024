package org.broadsheet.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The first bytes of a WebP picture (RFC 9649), which say how large it is. */
final class WebpHeader {

  private static final int LENGTH = 30;

  private WebpHeader() {}

  static Optional<PictureSize> read(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(LENGTH);
    }
    if (head.length < LENGTH) {
      return Optional.empty();
    }
    return switch (new String(head, 12, 4, StandardCharsets.ISO_8859_1)) {
      case "VP8 " -> Optional.of(new PictureSize(word(head, 26) & 0x3fff, word(head, 28) & 0x3fff));
      case "VP8L" -> {
        int bits = word(head, 21) | (word(head, 23) << 16);
        yield Optional.of(new PictureSize((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1));
      }
      case "VP8X" -> Optional.of(new PictureSize(three(head, 24) + 1, three(head, 27) + 1));
      default -> Optional.empty();
    };
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
  }

  private static int three(byte[] bytes, int at) {
    return word(bytes, at) | ((bytes[at + 2] & 0xff) << 16);
  }
}
