package org.broadsheet.post.desk;

import java.util.Collection;
import java.util.List;

/** The numbers of things that a form names. */
final class Numbers {

  private static final int AT_MOST = 200;

  private Numbers() {}

  /** Those that are numbers, once each, {@value #AT_MOST} at most. */
  static List<Long> of(Collection<String> texts) {
    return texts.stream()
        .filter(text -> text.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .distinct()
        .limit(AT_MOST)
        .toList();
  }
}
