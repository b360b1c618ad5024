package org.broadsheet.comment;

/** What kind of answer a comment is. */
public enum CommentKind {
  COMMENT,
  /** Another site says that it links here. */
  PINGBACK,
  /** The same, said the older way. */
  TRACKBACK
}
