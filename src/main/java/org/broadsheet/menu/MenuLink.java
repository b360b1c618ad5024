package org.broadsheet.menu;

import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.post.Post;

/**
 * A link of a menu with the thing it leads to.
 *
 * @param item the link
 * @param post the public post it leads to, or null
 * @param category the category it leads to, or null
 * @param tag the tag it leads to, or null
 */
public record MenuLink(MenuItem item, Post post, Category category, Tag tag) {

  /** False when it leads to something that readers cannot see, or nowhere at all. */
  public boolean leadsSomewhere() {
    return switch (item.getTarget()) {
      case POST -> post != null;
      case CATEGORY -> category != null;
      case TAG -> tag != null;
      case ADDRESS -> !item.getUrl().isBlank();
    };
  }
}
