package org.broadsheet.post;

/** How much of a post is read. What it was written as is read by nobody but its editor. */
public enum PostPart {
  /** What a link says and where it leads. */
  LINK,
  /** With its author and picture: what lists show. */
  SUMMARY,
  /** With its body too: what its own page and feeds show. */
  BODY
}
