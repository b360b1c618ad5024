package org.broadsheet.system;

import java.util.Set;

/** First words of addresses that lead elsewhere: nothing that is published can be found there. */
public final class ReservedWords {

  private static final Set<String> WORDS =
      Set.of(
          "admin",
          "author",
          "comments",
          "feed",
          "files",
          "health",
          "index.php",
          "jakarta.faces.resource",
          "metrics",
          "page",
          "resources",
          "search",
          "subscribe",
          "wp-admin",
          "wp-content",
          "wp-login.php");

  private ReservedWords() {}

  /** True for a word that no page, structure or base may begin its address with. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
