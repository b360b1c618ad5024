package org.broadsheet.system;

import java.util.stream.Stream;

/** What a reader says they have: the tags of {@code If-None-Match} (RFC 9110, section 13.1.2). */
public final class EntityTags {

  private EntityTags() {}

  /**
   * True when one of them is this tag, strong or weak, or when they say that anything will do; null
   * for no header.
   */
  public static boolean match(String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Stream.of(ifNoneMatch.split(","))
            .map(String::strip)
            .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
  }
}
