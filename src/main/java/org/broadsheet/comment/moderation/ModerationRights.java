package org.broadsheet.comment.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.broadsheet.account.Account;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.ForbiddenException;
import org.broadsheet.comment.Comment;

/**
 * Who decides about which comment: moderators about all, authors about those on their own posts.
 */
@Dependent
public class ModerationRights {

  @Inject private CurrentAccount current;

  /** True when all comments are this person's affair. */
  boolean isModerator() {
    return current.may(Capability.MODERATE_COMMENTS);
  }

  /** Number of the person signed in; 0 for the system. */
  long me() {
    return current.find().map(Account::getId).orElse(0L);
  }

  /** True when the person signed in decides about this comment. */
  boolean may(Comment comment) {
    return isModerator()
        || (current.may(Capability.PUBLISH_POSTS) && comment.getPost().getAuthor().getId() == me());
  }

  /**
   * Makes sure of it.
   *
   * @throws ForbiddenException when it is none of their affair
   */
  void require(Comment comment) {
    if (!may(comment)) {
      throw new ForbiddenException("Comment " + comment.getId() + " is another's to decide about");
    }
  }
}
