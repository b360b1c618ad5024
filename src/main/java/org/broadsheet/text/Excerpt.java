package org.broadsheet.text;

/** The first words of a post, where it has no summary of its own. */
public final class Excerpt {

  /** As many words as WordPress takes. */
  public static final int WORDS = 55;

  /** Characters that stand for a word where a script writes none apart. */
  private static final int CHARACTERS_PER_WORD = 2;

  private Excerpt() {}

  /**
   * The first words of HTML as plain text, unescaped; in scripts without spaces (Chinese, Japanese,
   * Thai …) two characters count as one word.
   *
   * @param ellipsis appended if something was cut, e.g. {@code " […]"}
   */
  public static String of(String html, int words, String ellipsis) {
    String text = Html.text(html);
    int end = end(text, words);
    return end >= text.length() ? text : text.substring(0, end).stripTrailing() + ellipsis;
  }

  /** The same as one safe HTML paragraph; empty if there is no text. */
  public static String summary(String html, int words, String ellipsis) {
    String text = of(html, words, ellipsis);
    return text.isEmpty() ? "" : "<p>" + Html.escape(text) + "</p>";
  }

  private static int end(String text, int words) {
    int halves = words * CHARACTERS_PER_WORD;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isSpaceless(c)) {
        halves -= isMark(c) ? 0 : 1;
        inWord = false;
      } else if (c == ' ') {
        inWord = false;
      } else if (!inWord) {
        halves -= CHARACTERS_PER_WORD;
        inWord = true;
      }
      if (halves < 0) {
        return i;
      }
      i += Character.charCount(c);
    }
    return text.length();
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpaceless(int c) {
    return c >= 0x0e00
        && switch (Character.UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> c >= 0x3000 && c <= 0x303f;
        };
  }
}
