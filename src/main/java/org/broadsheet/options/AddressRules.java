package org.broadsheet.options;

import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.post.PermalinkStructure;
import org.broadsheet.system.ReservedWords;
import org.broadsheet.text.Slug;

/** Which structures and bases addresses can be made of, and what is wrong with others. */
final class AddressRules {

  private static final int STRUCTURE_AT_MOST = 200;
  private static final int BASE_AT_MOST = 60;

  /** Letters that need no escape, slashes and tags. */
  private static final Pattern STRUCTURE = Pattern.compile("(/([a-z0-9._~-]|%[a-z_]+%)+)+/?");

  private AddressRules() {}

  /** The end of the key of what is wrong with a structure; empty when nothing is. */
  static Optional<String> findFault(String structure, String categoryBase, String tagBase) {
    if (structure.length() > STRUCTURE_AT_MOST || !STRUCTURE.matcher(structure).matches()) {
      return Optional.of("letters");
    }
    String first = structure.split("/")[1];
    if (ReservedWords.contains(first) || first.equals(categoryBase) || first.equals(tagBase)) {
      return Optional.of("taken");
    }
    if (structure.matches(".*/(feed|page|comment-page-[^/]*)/?")
        || structure.matches(".*/\\.{1,2}(/.*)?")) {
      return Optional.of("taken");
    }
    try {
      new PermalinkStructure(structure);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      // Which of the two it is, the words of the message say at once.
      return Optional.of("tags");
    }
  }

  /** True for a word that can stand before the slugs of categories or tags. */
  static boolean isBase(String base) {
    return base.length() <= BASE_AT_MOST
        && !base.isEmpty()
        && base.equals(Slug.of(base))
        && !base.matches("\\d+")
        && !ReservedWords.contains(base);
  }
}
