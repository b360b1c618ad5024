package org.broadsheet.post.desk;

import java.util.Arrays;
import java.util.Locale;

/** The orders in which posts and pages are listed. */
public enum PostOrder {
  NEWEST,
  OLDEST,
  TITLE,
  TITLE_DOWN,
  /** Pages below those they belong to. */
  TREE;

  /** Its name in addresses. */
  public String getWord() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one that an address names, or another. */
  static PostOrder of(String word, PostOrder otherwise) {
    return Arrays.stream(values())
        .filter(order -> order.getWord().equals(word))
        .findFirst()
        .orElse(otherwise);
  }
}
