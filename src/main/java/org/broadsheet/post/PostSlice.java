package org.broadsheet.post;

import java.util.List;

/**
 * One page of a list of posts.
 *
 * @param posts what it shows
 * @param page which page it is, 1 or more
 * @param more whether older posts follow
 */
public record PostSlice(List<Post> posts, int page, boolean more) {

  /** True when nothing is on this page. */
  public boolean isEmpty() {
    return posts.isEmpty();
  }
}
