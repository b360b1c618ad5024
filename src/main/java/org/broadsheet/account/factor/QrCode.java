package org.broadsheet.account.factor;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A text as a square that a phone can read, as a path of SVG whose unit is one dot.
 *
 * @param size dots on a side, the white border included
 * @param path the black dots
 */
public record QrCode(int size, String path) {

  /** Dots of white that readers need around it: ISO/IEC 18004. */
  private static final int BORDER = 4;

  /** The square of a text. */
  static QrCode of(String text) {
    io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + BORDER).append(',').append(y + BORDER).append("h1v1h-1z");
        }
      }
    }
    return new QrCode(code.size + 2 * BORDER, path.toString());
  }
}
