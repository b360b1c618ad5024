package org.broadsheet.post.editor;

import org.broadsheet.post.Post;
import org.broadsheet.post.Status;

/** Who may read something once it is published. */
public enum Visibility {
  PUBLIC,
  /** Whoever knows its password. */
  PASSWORD,
  /** Those who edit what others write, and its author. */
  PRIVATE;

  static Visibility of(Post post) {
    if (post.getStatus() == Status.PRIVATE) {
      return PRIVATE;
    }
    return post.isProtected() ? PASSWORD : PUBLIC;
  }
}
