package org.broadsheet.text;

/** HTML from outside, made safe to show, and its way to plain text and back. */
public final class Html {

  private Html() {}

  /**
   * Sanitises HTML as an editor writes it: nothing that runs, loads from elsewhere or is not valid
   * remains. Paragraphs and shortcodes are taken as they are; foreign pictures become links.
   */
  public static String post(String html) {
    return BodyWriter.write(
        Parse.body(printable(html)),
        Policies.POST,
        OldSite.NONE,
        Labels.PROVIDER_ONLY,
        new Notes());
  }

  /**
   * The same for what somebody types into a plain field: empty lines make paragraphs, line ends
   * breaks, where there are none yet.
   */
  public static String written(String html) {
    return post(Paragraphs.of(printable(html))).strip();
  }

  /**
   * Makes a comment safe to show: the tags that WordPress allows visitors, paragraphs at empty
   * lines, bare addresses linked, every link marked as not the site's own.
   */
  public static String comment(String comment) {
    return CommentWriter.write(Parse.body(Paragraphs.of(printable(comment))));
  }

  /**
   * The plain text of HTML: entities decoded, blocks and line breaks apart, runs of white space one
   * space each; scripts and styles left out.
   */
  public static String text(String html) {
    return PlainText.of(html);
  }

  /** Plain text as HTML, safe in content and in quoted attributes. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** With {@code \n} for every line end and without characters that HTML forbids. */
  static String printable(String text) {
    int i = 0;
    while (i < text.length() && !isUnprintable(text, i)) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length()).append(text, 0, i);
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        boolean crlf = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        printable.append(crlf ? "" : "\n");
      } else if (!isUnprintable(text, i)) {
        printable.append(c);
      }
    }
    return printable.toString();
  }

  /** Controls, non-characters and halves of surrogate pairs. */
  private static boolean isUnprintable(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c != '\n' && c != '\t';
    }
    if (c < 0x7f) {
      return false;
    }
    if (Character.isSurrogate(c)) {
      return isTorn(text, at);
    }
    return c <= 0x9f || (c >= 0xfdd0 && c <= 0xfdef) || c >= 0xfffe;
  }

  private static boolean isTorn(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
