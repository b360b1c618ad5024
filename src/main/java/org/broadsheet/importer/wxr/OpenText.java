package org.broadsheet.importer.wxr;

/** Closes CDATA sections that were left open, before a piece is read leniently. */
final class OpenText {

  private static final String OPEN = "<![CDATA[";
  private static final String CLOSE = "]]>";

  private OpenText() {}

  /**
   * The text with every section closed: one whose end does not stand before the end tag of its
   * element ends at that end tag, and one without an end ends with the text, before its last tag.
   */
  static String closed(char[] chars, String last) {
    String text = new String(chars);
    StringBuilder out = new StringBuilder(text.length() + 16);
    int from = 0;
    int open = text.indexOf(OPEN);
    int close = 0;
    while (open >= 0) {
      close = close < open ? close(text, open, last) : close;
      String endTag = endTag(text, open);
      int end = endTag == null ? -1 : find(text, endTag, open, close);
      if (end > 0 && !rightBefore(text, close, endTag)) {
        out.append(text, from, end).append(CLOSE);
        from = end;
      } else {
        out.append(text, from, close).append(CLOSE);
        from = text.startsWith(CLOSE, close) ? close + CLOSE.length() : close;
      }
      open = text.indexOf(OPEN, from);
    }
    return out.append(text, from, text.length()).toString();
  }

  private static int close(String text, int open, String last) {
    int close = text.indexOf(CLOSE, open);
    if (close >= 0) {
      return close;
    }
    return text.endsWith(last) ? text.length() - last.length() : text.length();
  }

  private static int find(String text, String tag, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '<' && text.startsWith(tag, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean rightBefore(String text, int close, String endTag) {
    if (!text.startsWith(CLOSE, close)) {
      return false;
    }
    int i = close + CLOSE.length();
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return text.startsWith(endTag, i) || text.startsWith(OPEN, i);
  }

  /** End tag of the element that a section stands directly in; null when text stands between. */
  private static String endTag(String text, int open) {
    int i = open - 1;
    while (i > 0 && text.charAt(i) <= ' ') {
      i--;
    }
    if (i < 1 || text.charAt(i) != '>') {
      return null;
    }
    int tag = text.lastIndexOf('<', i);
    if (tag < 0 || text.charAt(tag + 1) == '/' || text.charAt(tag + 1) == '!') {
      return null;
    }
    int end = tag + 1;
    while (text.charAt(end) > ' ' && text.charAt(end) != '>') {
      end++;
    }
    return "</" + text.substring(tag + 1, end) + ">";
  }
}
