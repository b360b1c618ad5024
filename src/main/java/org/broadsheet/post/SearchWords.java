package org.broadsheet.post;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words a reader searches for. */
final class SearchWords {

  private static final int AT_MOST = 8;
  private static final int LONGEST = 100;

  private SearchWords() {}

  /** At most eight words, lower case, each at most 100 characters. */
  static List<String> of(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
        .distinct()
        .limit(AT_MOST)
        .toList();
  }

  /** A LIKE pattern for a word, with backslash as escape. */
  static String pattern(String word) {
    return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
