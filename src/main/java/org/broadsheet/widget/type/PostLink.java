package org.broadsheet.widget.type;

import java.time.LocalDateTime;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.Post;
import org.broadsheet.text.Html;

/** A post in a list of a block: its name, its address, its day. */
public final class PostLink {

  private static final int BEGINNING = 50;

  private final String label;
  private final String url;
  private final LocalDateTime published;
  private final boolean locked;
  private final String language;
  private final String direction;

  // Copies what it shows: blocks are kept in memory, posts with their texts are not.
  PostLink(Post post, Permalinks links) {
    this.published = post.getPublishedLocal();
    this.locked = post.isProtected();
    this.language = post.getLanguage();
    this.direction = post.getDirection();
    this.label = label(post);
    this.url = links.post(post);
  }

  /** Its title, else its beginning; empty when it has neither. Plain text. */
  public String getLabel() {
    return label;
  }

  public String getUrl() {
    return url;
  }

  public LocalDateTime getPublished() {
    return published;
  }

  /** True when readers must know its password. */
  public boolean isProtected() {
    return locked;
  }

  /** Its language where it differs from the site's, or null. */
  public String getLanguage() {
    return language;
  }

  /** {@code ltr} or {@code rtl}. */
  public String getDirection() {
    return direction;
  }

  // As Jetpack's Top Posts names a post without a title. Nothing of a protected one is told.
  private static String label(Post post) {
    if (!post.getTitle().isBlank() || post.isProtected()) {
      return post.getTitle().strip();
    }
    return beginning(Html.text(post.getSummaryHtml()));
  }

  /** The first fifty characters, with an ellipsis if there are more. */
  static String beginning(String text) {
    if (text.codePointCount(0, text.length()) <= BEGINNING) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, BEGINNING)).stripTrailing() + "…";
  }
}
