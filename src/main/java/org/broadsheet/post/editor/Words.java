package org.broadsheet.post.editor;

import org.broadsheet.post.Post;
import org.broadsheet.text.Lines;

/**
 * What is read of a post or page: its title, its text and its summary, as source.
 *
 * @param title plain text
 */
public record Words(String title, String content, String excerpt) {

  /** Characters that a text may have: as much as a thick book. */
  public static final int CONTENT_MOST = 4 * 1024 * 1024;

  /** Characters that a title or a summary may have. */
  public static final int TITLE_MOST = 2000;

  static final int EXCERPT_MOST = 100_000;

  public Words {
    title = title == null ? "" : title.strip();
    content = storable(content);
    excerpt = storable(excerpt);
  }

  // PostgreSQL stores every character but this one.
  private static String storable(String text) {
    return text == null ? "" : text.replace("\0", "");
  }

  /** Those of a post. */
  static Words of(Post post) {
    return new Words(post.getTitle(), post.getContent(), post.getExcerpt());
  }

  /** True when nothing is written at all. */
  boolean isBlank() {
    return title.isBlank() && content.isBlank() && excerpt.isBlank();
  }

  /** True when one of them is longer than it may be. */
  boolean isTooLong() {
    return title.length() > TITLE_MOST
        || content.length() > CONTENT_MOST
        || excerpt.length() > EXCERPT_MOST;
  }

  /**
   * These words as they came from a form, with every line that is the same as before kept as it was
   * stored, byte for byte: a form changes line ends.
   */
  Words over(Words former) {
    return new Words(
        title, Lines.kept(former.content, content), Lines.kept(former.excerpt, excerpt));
  }
}
