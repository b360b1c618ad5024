package org.broadsheet.comment;

import java.util.ArrayList;
import java.util.List;

/** A comment with the replies to it, oldest first. */
public final class CommentThread {

  private final Comment comment;
  private final int level;
  private final List<CommentThread> replies = new ArrayList<>();

  CommentThread(Comment comment, int level) {
    this.comment = comment;
    this.level = level;
  }

  public Comment getComment() {
    return comment;
  }

  /** 1 for an answer to the post, at most the depth that the site shows. */
  public int getLevel() {
    return level;
  }

  public List<CommentThread> getReplies() {
    return replies;
  }

  void add(CommentThread reply) {
    replies.add(reply);
  }
}
