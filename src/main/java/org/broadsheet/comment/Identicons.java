package org.broadsheet.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Knows which picture stands beside whose comments; pages know it as {@code identicon}. */
@Named("identicon")
@ApplicationScoped
public class Identicons {

  static final String FOLDER = "/identicon/";

  /** So few digits that two people in a crowd may look alike, and none can be told by theirs. */
  private static final int DIGITS = 8;

  @Inject private CommentKey key;

  /** Address of the picture of whoever signed a comment. */
  public String of(Comment comment) {
    String who =
        comment.getAuthorEmail().isEmpty()
            ? comment.getAuthorName()
            : Comment.keyOf(comment.getAuthorEmail());
    return FOLDER + key.sign("identicon", who).substring(0, DIGITS) + ".svg";
  }
}
