package org.broadsheet.comment.moderation;

import java.util.List;
import org.broadsheet.comment.CommentStatus;

/** What can be done with a comment in one step. */
public enum CommentAction {
  APPROVE(CommentStatus.APPROVED),
  /** Lets it wait again. */
  UNAPPROVE(CommentStatus.PENDING),
  SPAM(CommentStatus.SPAM),
  TRASH(CommentStatus.TRASH),
  /** Makes it what it was before it became spam or trash. */
  RESTORE(null),
  /** Deletes it for ever; only what is spam or trash. */
  DELETE(null);

  private final CommentStatus status;

  CommentAction(CommentStatus status) {
    this.status = status;
  }

  /** What comments are afterwards; null when that differs. */
  CommentStatus status() {
    return status;
  }

  /** What makes sense for a comment as it is. */
  static List<CommentAction> of(CommentStatus status) {
    return switch (status) {
      case PENDING -> List.of(APPROVE, SPAM, TRASH);
      case APPROVED -> List.of(UNAPPROVE, SPAM, TRASH);
      case SPAM -> List.of(RESTORE, TRASH, DELETE);
      case TRASH -> List.of(RESTORE, SPAM, DELETE);
    };
  }
}
