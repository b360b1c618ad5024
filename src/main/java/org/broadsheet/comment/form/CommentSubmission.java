package org.broadsheet.comment.form;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentApproved;
import org.broadsheet.comment.CommentChanges;
import org.broadsheet.comment.CommentKind;
import org.broadsheet.comment.CommentStatus;
import org.broadsheet.comment.Discussion;
import org.broadsheet.comment.spam.SpamVerdict;
import org.broadsheet.comment.spam.Submission;
import org.broadsheet.post.Post;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.Numbering;

/** Takes comments of readers: what it has taken is stored. */
@Stateless
public class CommentSubmission {

  @PersistenceContext private EntityManager em;
  @EJB private CommentChanges changes;
  @EJB private CommentLetters letters;
  @EJB private FollowService follows;
  @EJB private Numbering numbering;
  @EJB private SettingsService settings;
  @Inject private Event<CommentApproved> approved;
  @Inject private Clock clock;

  /**
   * Takes a comment on a public post.
   *
   * @param parent number of the comment it answers; 0 for the post
   * @param follow whether its author wants to hear of further ones
   * @throws CommentRefusedException when the same was said already, or readers do not see what it
   *     answers
   */
  public Comment submit(
      long postId, long parent, boolean follow, Submission said, SpamVerdict verdict) {
    Post post = em.find(Post.class, postId);
    String fingerprint = fingerprint(postId, parent, said);
    if (isKnown(fingerprint)) {
      throw new CommentRefusedException(Refusal.DUPLICATE);
    }
    Instant now = clock.instant();
    Comment comment =
        new Comment(
            numbering.next(Numbering.Series.COMMENT),
            post,
            CommentKind.COMMENT,
            now,
            LocalDateTime.ofInstant(now, settings.read().getZone()));
    comment.signedBy(said.name(), said.email(), said.url(), null);
    comment.say(said.text(), said.bodyHtml());
    comment.mark(fingerprint);
    if (parent != 0) {
      answer(comment, parent);
    }
    comment.judge(verdict.score(), verdict.reasons());
    comment.decide(status(said, verdict));
    em.persist(comment);
    // The same comment twice at the same moment, on two nodes: the second one fails here.
    em.flush();
    if (comment.isApproved()) {
      changes.follow(Map.of(postId, 1));
      approved.fire(new CommentApproved(comment));
    }
    letters.tell(comment, said.rules());
    if (follow && said.rules().isFollowed() && comment.getStatus() != CommentStatus.SPAM) {
      follows.ask(post, said.email());
    }
    return comment;
  }

  /** True when this was said already. */
  public boolean isSaid(long post, long parent, Submission said) {
    return isKnown(fingerprint(post, parent, said));
  }

  private boolean isKnown(String fingerprint) {
    return !em.createQuery("select c.id from Comment c where c.fingerprint = :mark", Long.class)
        .setParameter("mark", fingerprint)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private void answer(Comment comment, long parent) {
    Comment answered = em.find(Comment.class, parent);
    if (answered == null
        || !answered.isApproved()
        || answered.getPost().getId() != comment.getPost().getId()) {
      throw new CommentRefusedException(Refusal.UNANSWERABLE);
    }
    comment.replyTo(answered.getId(), answered.getThreadId(), answered.getDepth() + 1);
  }

  private CommentStatus status(Submission said, SpamVerdict verdict) {
    if (verdict.isSpam()) {
      return CommentStatus.SPAM;
    }
    Discussion.Waiting waiting = said.rules().waiting();
    boolean waits =
        verdict.isDoubtful()
            || waiting == Discussion.Waiting.ALL
            || (waiting == Discussion.Waiting.FIRST && !isApprovedBefore(said.email()));
    return waits ? CommentStatus.PENDING : CommentStatus.APPROVED;
  }

  private boolean isApprovedBefore(String email) {
    return !email.isEmpty()
        && !em.createQuery(
                "select c.id from Comment c where c.authorKey = :key"
                    + " and c.status = org.broadsheet.comment.CommentStatus.APPROVED"
                    + " order by c.authorKey, c.writtenAt desc, c.id desc",
                Long.class)
            .setParameter("key", Comment.keyOf(email))
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
  }

  private static String fingerprint(long post, long parent, Submission said) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String whole =
          String.join(
              "\u0000",
              String.valueOf(post),
              String.valueOf(parent),
              said.name(),
              Comment.keyOf(said.email()),
              said.text());
      return HexFormat.of().formatHex(digest.digest(whole.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
