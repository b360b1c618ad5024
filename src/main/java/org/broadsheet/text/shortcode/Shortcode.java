package org.broadsheet.text.shortcode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One shortcode as written: its name in lower case, its named and its positional attributes, and
 * what it encloses, if it encloses anything.
 */
record Shortcode(String name, Map<String, String> named, List<String> positional, String content) {

  private static final int MAX_ATTRIBUTES = 50;

  /**
   * Reads attributes in all of WordPress' spellings: {@code a="1" b='2' c=3 "4" 5} and {@code =6}.
   */
  static Shortcode of(String name, String attributes, String content) {
    Map<String, String> named = new LinkedHashMap<>();
    List<String> positional = new ArrayList<>();
    Scanner scanner = new Scanner(straightQuotes(attributes));
    while (scanner.next() && named.size() + positional.size() < MAX_ATTRIBUTES) {
      if (scanner.key.isEmpty()) {
        positional.add(scanner.value);
      } else {
        named.putIfAbsent(scanner.key.toLowerCase(Locale.ROOT), scanner.value);
      }
    }
    return new Shortcode(name, named, positional, content);
  }

  /** The attribute's value, or an empty text. */
  String get(String key) {
    return named.getOrDefault(key, "");
  }

  /** The first attribute without a name, or an empty text. */
  String first() {
    return positional.isEmpty() ? "" : positional.get(0);
  }

  /** The first that is given: content, one of the attributes, the first one without a name. */
  String subject(String... keys) {
    return content.isBlank() ? any(keys) : content.strip();
  }

  /** The first attribute that is given: one of the named, or the first one without a name. */
  String any(String... keys) {
    for (String key : keys) {
      if (!get(key).isBlank()) {
        return get(key).strip();
      }
    }
    return first().strip();
  }

  /** Editors made quotes curly, and encoded them, where they should have left them alone. */
  private static String straightQuotes(String attributes) {
    if (attributes.indexOf('&') < 0 && attributes.chars().allMatch(c -> c < 0x80)) {
      return attributes;
    }
    return attributes
        .replaceAll("[\u201c\u201d\u2033]|&quot;|&#822[01];|&#8243;|&[lr]dquo;", "\"")
        .replace('\u00a0', ' ');
  }

  /** Goes from attribute to attribute. */
  private static final class Scanner {
    private final String text;
    private int at;
    private String key = "";
    private String value = "";

    Scanner(String text) {
      this.text = text;
    }

    boolean next() {
      skipSpace();
      if (at >= text.length()) {
        return false;
      }
      int start = at;
      while (at < text.length() && isKeyPart(text.charAt(at))) {
        at++;
      }
      int keyEnd = at;
      skipSpace();
      if (at < text.length() && text.charAt(at) == '=') {
        key = text.substring(start, keyEnd);
        at++;
        skipSpace();
      } else {
        key = "";
        at = start;
      }
      value = value();
      return true;
    }

    private String value() {
      char quote = at < text.length() ? text.charAt(at) : 0;
      int end = quote == '"' || quote == '\'' ? text.indexOf(quote, at + 1) : -1;
      if (end > 0) {
        String quoted = text.substring(at + 1, end);
        at = end + 1;
        return quoted;
      }
      int start = at;
      while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return text.substring(start, at);
    }

    private void skipSpace() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    private static boolean isKeyPart(char c) {
      return c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }
  }
}
