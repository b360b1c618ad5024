package org.broadsheet.post;

import java.util.Locale;

/** The beginning of a title as lists are sorted and searched by it. */
final class TitleKey {

  private static final int LONGEST = 100;

  private TitleKey() {}

  /** At most 100 characters in lower case, never cut within one. */
  static String of(String title) {
    String key = title.toLowerCase(Locale.ROOT);
    if (key.length() <= LONGEST) {
      return key;
    }
    int end = Character.isHighSurrogate(key.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return key.substring(0, end);
  }
}
