package org.broadsheet.post;

/** How far a post has come; scheduled is published at a moment that has not come yet. */
public enum Status {
  DRAFT,
  PENDING,
  PUBLISHED,
  PRIVATE,
  TRASH
}
