package org.broadsheet.comment;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment in the order in which a page shows them: below what it answers. Lists in lists would
 * cost a page more than all else on it, so each line says which of them end behind it.
 */
public final class CommentLine {

  private static final String BEGIN_REPLIES = "\n<ol class=\"comment-replies\">";
  private static final String END = "</li>";
  private static final String END_REPLIES = "</ol></li>";

  private final Comment comment;
  private final String after;

  private CommentLine(Comment comment, String after) {
    this.comment = comment;
    this.after = after;
  }

  /** The lines of some conversations. */
  static List<CommentLine> of(List<CommentThread> threads) {
    List<CommentLine> lines = new ArrayList<>();
    threads.forEach(thread -> add(thread, "", lines));
    return lines;
  }

  // As deep as the site nests replies, which is ten at most.
  private static void add(CommentThread thread, String closing, List<CommentLine> lines) {
    List<CommentThread> replies = thread.getReplies();
    lines.add(
        new CommentLine(thread.getComment(), replies.isEmpty() ? END + closing : BEGIN_REPLIES));
    for (CommentThread reply : replies) {
      boolean last = reply == replies.get(replies.size() - 1);
      add(reply, last ? END_REPLIES + closing : "", lines);
    }
  }

  public Comment getComment() {
    return comment;
  }

  /** HTML behind it: the list of the replies to it begins, or it ends with all that end with it. */
  public String getAfter() {
    return after;
  }
}
