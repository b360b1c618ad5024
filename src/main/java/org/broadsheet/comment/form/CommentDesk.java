package org.broadsheet.comment.form;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.Discussion;
import org.broadsheet.comment.spam.SenderRate;
import org.broadsheet.comment.spam.SpamJudge;
import org.broadsheet.comment.spam.Submission;
import org.broadsheet.post.Post;
import org.broadsheet.text.Html;
import org.broadsheet.text.Typed;

/**
 * Receives a comment: asks whether it may come in, and what speaks against it, and passes it on.
 */
@ApplicationScoped
public class CommentDesk {

  @EJB private CommentSubmission submissions;
  @Inject private SpamJudge judge;
  @Inject private SenderRate rate;
  @Inject private FormMarks marks;
  @Inject private Clock clock;

  /**
   * Receives a comment on a public post.
   *
   * @param sender network address it comes from; it is stored nowhere
   * @throws CommentRefusedException when it is not taken
   */
  Comment receive(Post post, CommentDraft draft, String sender, Discussion rules) {
    if (rules.isClosed(post, clock.instant())) {
      throw new CommentRefusedException(Refusal.CLOSED);
    }
    Map<String, String> errors = DraftRules.check(draft, rules.isIdentified());
    if (!errors.isEmpty()) {
      throw CommentRefusedException.invalid(errors);
    }
    Submission said =
        new Submission(
            draft.name(),
            draft.email(),
            Typed.webAddress(draft.url()),
            draft.text(),
            Html.comment(draft.text()),
            draft.trap(),
            marks.origin(post.getId(), draft.token()),
            marks.age(post.getId(), draft.token()),
            rules);
    if (submissions.isSaid(post.getId(), draft.parent(), said)) {
      throw new CommentRefusedException(Refusal.DUPLICATE);
    }
    long seconds = rate.take(sender, rules.rate());
    if (seconds > 0) {
      throw CommentRefusedException.tooFast(seconds);
    }
    return submit(post, draft, said);
  }

  private Comment submit(Post post, CommentDraft draft, Submission said) {
    try {
      return submissions.submit(
          post.getId(), draft.parent(), draft.follow(), said, judge.judge(said));
    } catch (EJBException e) {
      if (submissions.isSaid(post.getId(), draft.parent(), said)) {
        throw new CommentRefusedException(Refusal.DUPLICATE);
      }
      throw e;
    }
  }
}
