package org.broadsheet.text.shortcode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where the shortcodes of a text are closed, found once, so that asking for each of many costs
 * nothing; questions must be asked from the text's start to its end.
 */
final class EndTags {

  private final String text;
  private final Map<String, Deque<Integer>> positions = new HashMap<>();

  EndTags(String text) {
    this.text = text;
    for (int at = text.indexOf("[/"); at >= 0; at = text.indexOf("[/", at + 2)) {
      int end = at + 2;
      while (end < text.length() && Shortcodes.isNamePart(text.charAt(end))) {
        end++;
      }
      if (end < text.length() && text.charAt(end) == ']') {
        String name = text.substring(at + 2, end).toLowerCase(Locale.ROOT);
        positions.computeIfAbsent(name, n -> new ArrayDeque<>()).add(at);
      }
    }
  }

  /**
   * Where {@code [/name]} is; -1 if there is none, or, where that matters, if the same shortcode
   * starts again before it.
   */
  int find(String name, int from, boolean unlessRepeated) {
    Deque<Integer> found = positions.get(name);
    while (found != null && !found.isEmpty() && found.peek() < from) {
      found.poll();
    }
    if (found == null || found.isEmpty()) {
      return -1;
    }
    int close = found.peek();
    return unlessRepeated && startsAgain(name, from, close) ? -1 : close;
  }

  private boolean startsAgain(String name, int from, int to) {
    for (int i = text.indexOf('[', from); i >= 0 && i < to; i = text.indexOf('[', i + 1)) {
      if (text.regionMatches(true, i + 1, name, 0, name.length())
          && !Shortcodes.isNamePart(text.charAt(i + 1 + name.length()))) {
        return true;
      }
    }
    return false;
  }
}
