package org.broadsheet.appearance;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.text.SafeAddress;

/**
 * Looks through rules of style for what must not be in them: anything that another host is asked
 * for, and what would reach beyond their end. Reads words, texts, addresses and comments as CSS
 * Syntax Level 3 cuts them, escapes included, in one pass.
 */
final class StyleRules {

  /** Bytes in UTF-8. */
  static final int AT_MOST = 64 * 1024;

  private static final Set<String> FORBIDDEN_AT = Set.of("import", "namespace", "charset");

  /** Functions whose texts are addresses. */
  private static final Set<String> LOADING =
      Set.of("url", "src", "image", "image-set", "-webkit-image-set", "cross-fade");

  /** Functions within functions; nobody means more. */
  private static final int NESTED_AT_MOST = 20;

  private static final int SHOWN = 40;

  private final String css;
  private int at;
  private int depth;
  private int nested;
  private StyleProblem problem;

  private StyleRules(String css) {
    this.css = css;
  }

  /** The first thing that is wrong with them; empty when they can be used. */
  static Optional<StyleProblem> problem(String css) {
    if (css.getBytes(StandardCharsets.UTF_8).length > AT_MOST) {
      return Optional.of(new StyleProblem("long", 1, ""));
    }
    return Optional.ofNullable(new StyleRules(css).run());
  }

  private StyleProblem run() {
    while (problem == null && at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        comment();
      } else if (c == '"' || c == '\'') {
        text();
      } else if (c == '@') {
        at++;
        rule(word());
      } else if (isWordStart(c)) {
        called(word());
      } else {
        brace(c);
        at++;
      }
    }
    if (problem == null && depth > 0) {
      refuse("open", css.length() - 1);
    }
    return problem;
  }

  private void comment() {
    int end = css.indexOf("*/", at + 2);
    if (end < 0) {
      refuse("comment", at);
    }
    at = end + 2;
  }

  // A line end inside a text ends it in CSS, and everything after it is read otherwise than meant.
  private String text() {
    int begin = at;
    char quote = css.charAt(at++);
    StringBuilder text = new StringBuilder();
    while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
      text.appendCodePoint(next());
    }
    if (at >= css.length() || css.charAt(at) != quote) {
      refuse("text", begin);
    }
    at++;
    return text.toString();
  }

  private void rule(String name) {
    if (FORBIDDEN_AT.contains(name)) {
      refuse("at", at);
    }
  }

  private void called(String word) {
    if (at >= css.length() || css.charAt(at) != '(' || !LOADING.contains(word)) {
      return;
    }
    int begin = at++;
    int open = 1;
    if (++nested > NESTED_AT_MOST) {
      refuse("open", begin);
    }
    while (problem == null && open > 0 && at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at) && !word.equals("url")) {
        comment();
      } else if (c == '"' || c == '\'') {
        address(text(), begin);
      } else if (word.equals("url") && c != ')' && c > ' ') {
        address(bare(), begin);
      } else if (isWordStart(c)) {
        called(word());
      } else {
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
        at++;
      }
    }
    nested--;
    if (open > 0) {
      refuse("open", begin);
    }
  }

  private String bare() {
    StringBuilder address = new StringBuilder();
    while (at < css.length() && css.charAt(at) != ')' && css.charAt(at) > ' ') {
      address.appendCodePoint(next());
    }
    return address.toString();
  }

  // Types such as "image/png" in image-set() are no addresses.
  private void address(String address, int begin) {
    boolean type = address.matches("image/[a-z0-9.+-]+");
    if (!type && (!SafeAddress.isOwn(address) || address.indexOf('\\') >= 0)) {
      refuse("url", begin);
    }
  }

  private void brace(char c) {
    if (c == '{') {
      depth++;
    } else if (c == '}' && --depth < 0) {
      refuse("closed", at);
    } else if (css.startsWith("</", at) || css.startsWith("<!", at)) {
      refuse("html", at);
    }
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    while (at < css.length() && isWordPart(css.charAt(at))) {
      word.appendCodePoint(next());
    }
    return word.toString().toLowerCase(Locale.ROOT);
  }

  // A character, or what an escape stands for: a backslash and up to six digits, or any character.
  private int next() {
    int c = css.codePointAt(at);
    at += Character.charCount(c);
    if (c != '\\' || at >= css.length()) {
      return c;
    }
    int begin = at;
    while (at < css.length() && at < begin + 6 && Character.digit(css.charAt(at), 16) >= 0) {
      at++;
    }
    if (at == begin) {
      int escaped = css.codePointAt(at);
      at += Character.charCount(escaped);
      return escaped;
    }
    int code = Integer.parseInt(css.substring(begin, at), 16);
    if (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
    return Character.isValidCodePoint(code) && code != 0 ? code : 0xfffd;
  }

  private static boolean isWordStart(char c) {
    return Character.isLetter(c) || c == '_' || c == '-' || c == '\\' || c > 127;
  }

  private static boolean isWordPart(char c) {
    return isWordStart(c) || Character.isDigit(c);
  }

  private void refuse(String key, int where) {
    if (problem == null) {
      int from = Math.max(0, Math.min(where, css.length()));
      int line = (int) css.substring(0, from).chars().filter(c -> c == '\n').count() + 1;
      int begin = from;
      while (begin > 0 && isWordPart(css.charAt(begin - 1))) {
        begin--;
      }
      String rest = css.substring(begin).strip();
      problem =
          new StyleProblem(key, line, rest.substring(0, Math.min(SHOWN, rest.length())).strip());
    }
  }
}
