package org.broadsheet.text;

/** The way a text runs: from left to right or, as Arabic and Hebrew do, from right to left. */
public enum Direction {
  LTR,
  RTL;

  /** The value of HTML's {@code dir} attribute. */
  public String attribute() {
    return this == RTL ? "rtl" : "ltr";
  }

  /**
   * The direction of a plain text by its first strong character (Unicode Bidirectional Algorithm,
   * rules P2 and P3); left to right if it has none.
   */
  public static Direction of(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      switch (Character.getDirectionality(c)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return LTR;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return RTL;
        }
        default -> i += Character.charCount(c);
      }
    }
    return LTR;
  }
}
