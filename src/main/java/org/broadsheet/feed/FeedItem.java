package org.broadsheet.feed;

import java.time.Instant;
import java.util.List;

/**
 * A post or a comment in a feed. All addresses are absolute.
 *
 * @param title plain text
 * @param link address of its page
 * @param guid what it is known by for ever; no address to go to
 * @param author name of who wrote it
 * @param published when it was published
 * @param summary plain text; empty when it asks for a password
 * @param content safe HTML with absolute addresses; empty when it asks for a password, or when
 *     feeds hold summaries only
 * @param categories names of its categories and tags
 * @param discussion its comments, or null for a comment
 */
public record FeedItem(
    String title,
    String link,
    String guid,
    String author,
    Instant published,
    String summary,
    String content,
    List<String> categories,
    Discussion discussion) {

  /**
   * The comments of a post.
   *
   * @param page where they are shown
   * @param feed address of their feed
   * @param count how many there are
   */
  public record Discussion(String page, String feed, long count) {}
}
