package org.broadsheet.comment;

/** Whether readers see a comment, and why not. */
public enum CommentStatus {
  APPROVED,
  PENDING,
  SPAM,
  TRASH
}
