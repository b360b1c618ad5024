package org.broadsheet.text;

/** Plain text as people type it into forms, without what nobody types. */
public final class Typed {

  /** Turns the direction of all that follows, to the end of the paragraph. */
  private static final char FIRST_OVERRIDE = '\u202a';

  private static final char LAST_OVERRIDE = '\u202e';

  private Typed() {}

  /**
   * Text of several lines: line ends are {@code \n}, and there is nothing that no database, feed or
   * browser should have to bear: control characters, halves of characters, marks that turn the
   * direction of what comes after them.
   */
  public static String lines(String text) {
    String printable = Html.printable(text);
    StringBuilder kept = new StringBuilder(printable.length());
    for (int i = 0; i < printable.length(); i++) {
      char c = printable.charAt(i);
      if (c < FIRST_OVERRIDE || c > LAST_OVERRIDE) {
        kept.append(c);
      }
    }
    return kept.toString().strip();
  }

  /** Text of one line, such as a name: the same, and one space for any white space. */
  public static String line(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean space = false;
    String lines = lines(text);
    for (int i = 0; i < lines.length(); ) {
      int c = lines.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (Character.getType(c) != Character.FORMAT || isJoiner(c)) {
        kept.append(space && !kept.isEmpty() ? " " : "").appendCodePoint(c);
        space = false;
      }
    }
    return kept.toString();
  }

  /**
   * The web address somebody gave: with {@code http://} before it where it has no scheme, as in
   * WordPress; empty when it is none to which a link may lead.
   */
  public static String webAddress(String text) {
    String line = line(text);
    if (line.isEmpty()) {
      return "";
    }
    String address = WebAddress.valid(line.contains("://") ? line : "http://" + line);
    return address.regionMatches(true, 0, "http://", 0, 7)
            || address.regionMatches(true, 0, "https://", 0, 8)
        ? address
        : "";
  }

  // Names in Persian and in scripts of India are written with them, and so are many emoji.
  private static boolean isJoiner(int c) {
    return c == 0x200c || c == 0x200d;
  }
}
