package org.broadsheet.comment.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.comment.CommentStatus;

/** A list of the moderation queue. */
public enum CommentTab {
  /** What is approved or waits, without spam and trash. */
  ALL(
      null,
      CommentAction.APPROVE,
      CommentAction.UNAPPROVE,
      CommentAction.SPAM,
      CommentAction.TRASH),
  /** What the person who looks has said. */
  MINE(
      null,
      CommentAction.APPROVE,
      CommentAction.UNAPPROVE,
      CommentAction.SPAM,
      CommentAction.TRASH),
  PENDING(CommentStatus.PENDING, CommentAction.APPROVE, CommentAction.SPAM, CommentAction.TRASH),
  APPROVED(
      CommentStatus.APPROVED, CommentAction.UNAPPROVE, CommentAction.SPAM, CommentAction.TRASH),
  SPAM(CommentStatus.SPAM, CommentAction.RESTORE, CommentAction.TRASH, CommentAction.DELETE),
  TRASH(CommentStatus.TRASH, CommentAction.RESTORE, CommentAction.SPAM, CommentAction.DELETE);

  private final CommentStatus status;
  private final List<CommentAction> actions;

  CommentTab(CommentStatus status, CommentAction... actions) {
    this.status = status;
    this.actions = List.of(actions);
  }

  /** The tab an address names; all when it names none. */
  static CommentTab of(String name) {
    return Arrays.stream(values()).filter(tab -> tab.key().equals(name)).findFirst().orElse(ALL);
  }

  /** The one status that comments of this list have; empty when they may have several. */
  Optional<CommentStatus> status() {
    return Optional.ofNullable(status);
  }

  /** What can be done with many of them at once. */
  public List<CommentAction> getActions() {
    return actions;
  }

  /** Its name in addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
