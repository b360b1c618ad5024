package org.broadsheet.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A reader of hand-written HTML that knows where tags and comments end; each look ahead that fails
 * is remembered, so that reading never costs more than the length of the text.
 */
public final class Markup {

  private final String html;
  private final int lastTagEnd;
  private final Set<String> unclosed = new HashSet<>();
  private boolean quotesBroken;
  private boolean commentsEnd = true;

  public Markup(String html) {
    this.html = html;
    this.lastTagEnd = html.lastIndexOf('>');
  }

  /**
   * Where the tag or comment that starts at this {@code <} ends, exclusive; -1 if it is no tag, or
   * one that never ends.
   */
  public int end(int at) {
    if (at >= lastTagEnd) {
      return -1;
    }
    char next = html.charAt(at + 1);
    if (next == '!' || next == '?') {
      return html.startsWith("<!--", at) ? endOfComment(at) : html.indexOf('>', at) + 1;
    }
    boolean letter = isLetter(next) || (next == '/' && isLetter(html.charAt(at + 2)));
    return letter ? endOfTag(at) : -1;
  }

  /** The name of the tag that starts here, in lower case, with a slash in front of an end tag's. */
  public String name(int at) {
    int end = at + 2;
    while (end < html.length() && isNamePart(html.charAt(end))) {
      end++;
    }
    return html.substring(at + 1, end).toLowerCase(Locale.ROOT);
  }

  /**
   * Where the element whose start tag ends here is closed, after its end tag; -1 if it never is.
   */
  public int endOfElement(String name, int from) {
    if (unclosed.contains(name)) {
      return -1;
    }
    String endTag = "</" + name;
    for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
      boolean same = html.regionMatches(true, i, endTag, 0, endTag.length());
      if (same && !isNamePart(charAt(i + endTag.length()))) {
        int end = html.indexOf('>', i);
        return end < 0 ? html.length() : end + 1;
      }
    }
    unclosed.add(name);
    return -1;
  }

  /**
   * Whether a quotation mark in this tag has no partner, so that a parser would take what follows
   * the tag for an attribute's value.
   */
  boolean isTorn(int at, int end) {
    if (!quotesBroken) {
      return false;
    }
    long doubles = html.substring(at, end).chars().filter(c -> c == '"').count();
    long singles = html.substring(at, end).chars().filter(c -> c == '\'').count();
    return doubles % 2 != 0 || singles % 2 != 0;
  }

  private int endOfComment(int at) {
    int end = commentsEnd ? html.indexOf("-->", at + 2) : -1;
    commentsEnd &= end >= 0;
    return end < 0 ? -1 : end + 3;
  }

  private int endOfTag(int at) {
    char quote = 0;
    for (int i = at + 1; i < html.length() && !quotesBroken; i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if ((c == '"' || c == '\'') && opensValue(i)) {
        quote = c;
      }
    }
    quotesBroken = true;
    return html.indexOf('>', at) + 1;
  }

  /** A quote opens a value only after an equals sign; elsewhere it is an author's slip. */
  private boolean opensValue(int quote) {
    int before = quote - 1;
    while (Character.isWhitespace(html.charAt(before))) {
      before--;
    }
    return html.charAt(before) == '=';
  }

  private char charAt(int at) {
    return at < html.length() ? html.charAt(at) : ' ';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':';
  }
}
