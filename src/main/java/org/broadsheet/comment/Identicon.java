package org.broadsheet.comment;

import java.util.Locale;

/**
 * The little picture beside a comment: a pattern that is the same for all comments by one person,
 * drawn here and fetched from nobody.
 */
final class Identicon {

  private static final int CELLS = 5;

  /** Cells in the left half and the middle; the right half mirrors the left. */
  private static final int FREE = CELLS * (CELLS + 1) / 2;

  private static final int DEGREES = 360;

  private Identicon() {}

  /**
   * The picture as SVG.
   *
   * @param mark at least eight hexadecimal digits
   */
  static String svg(String mark) {
    long bits = Long.parseLong(mark.substring(0, 8), 16);
    int hue = (int) (bits % DEGREES);
    StringBuilder path = new StringBuilder();
    for (int cell = 0; cell < FREE; cell++) {
      if ((bits >> (cell + 8) & 1) == 1) {
        int column = cell / CELLS;
        int row = cell % CELLS;
        square(path, column, row);
        if (column < CELLS / 2) {
          square(path, CELLS - 1 - column, row);
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -1 7 7\" width=\"40\" height=\"40\">"
            + "<path fill=\"hsl(%1$d,30%%,90%%)\" d=\"M-1-1h7v7h-7z\"/>"
            + "<path fill=\"hsl(%1$d,55%%,38%%)\" d=\"%2$s\"/></svg>",
        hue,
        path);
  }

  private static void square(StringBuilder path, int column, int row) {
    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
  }
}
