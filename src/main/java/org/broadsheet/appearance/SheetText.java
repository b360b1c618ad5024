package org.broadsheet.appearance;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The style sheet of a look: its colours in both schemes, then its own rules. */
final class SheetText {

  private static final int MARK_LENGTH = 12;

  private SheetText() {}

  /** The sheet; empty when the look adds nothing to the theme. */
  static String of(String accent, String darkAccent, String custom) {
    return (colours(accent, darkAccent) + custom.strip()).strip();
  }

  // On the screen only: paper is black on white.
  private static String colours(String accent, String darkAccent) {
    if (accent.isEmpty() && darkAccent.isEmpty()) {
      return "";
    }
    Colour light = Colour.of(accent).orElse(Colour.of(Scheme.LIGHT.usual()).orElseThrow());
    Colour dark =
        Colour.of(darkAccent)
            .or(() -> Colour.of(accent).map(Scheme.DARK::derived))
            .orElseThrow(IllegalArgumentException::new);
    return "@media screen{:root{%s}}\n@media screen and (prefers-color-scheme:dark){:root{%s}}\n"
        .formatted(colours(Scheme.LIGHT, light), colours(Scheme.DARK, dark));
  }

  private static String colours(Scheme scheme, Colour accent) {
    return "--accent:%s;--accent-shade:%s;--on-accent:%s"
        .formatted(accent.hex(), scheme.shade(accent).hex(), scheme.on(accent).hex());
  }

  /** The mark of a content: other words, another mark. */
  static String mark(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, digest).toString(36).substring(0, MARK_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
