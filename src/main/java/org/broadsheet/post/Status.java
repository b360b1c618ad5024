package org.broadsheet.post;

/** How far a post has come; scheduled is published at a moment that has not come yet. */
public enum Status {
  DRAFT,
  PENDING,
  PUBLISHED,
  PRIVATE,
  TRASH;

  /** True when readers, or those who may read what is private, see posts of this status. */
  public boolean isShown() {
    return this == PUBLISHED || this == PRIVATE;
  }
}
