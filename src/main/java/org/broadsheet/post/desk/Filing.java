package org.broadsheet.post.desk;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What posts of a list are filed under, as a condition on a post {@code p}.
 *
 * @param table where it stands
 * @param column its number there
 * @param terms any of these
 * @param posts how many public posts these have, about
 */
record Filing(String table, String column, Collection<Long> terms, long posts) {

  /** Up to so many posts are found through their term, more through all posts in their order. */
  private static final long FEW = 3000;

  String condition() {
    String filed =
        "select f.post_id from %s f where f.%s in (%s)"
            .formatted(
                table,
                column,
                terms.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    return posts <= FEW ? "p.id in (" + filed + ")" : "exists (" + filed + " and f.post_id = p.id)";
  }
}
