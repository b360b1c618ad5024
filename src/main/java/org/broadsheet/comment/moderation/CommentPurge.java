package org.broadsheet.comment.moderation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.broadsheet.comment.Comment;

/** Throws away what has been spam or trash for thirty days, as WordPress does. */
@Stateless
public class CommentPurge {

  /** How long a decision can be taken back. */
  static final Duration KEPT = Duration.ofDays(30);

  @PersistenceContext private EntityManager em;
  @EJB private CommentRemoval removal;
  @Inject private Clock clock;

  /** What came as spam or trash with an import: its thirty days begin. */
  public void begin() {
    em.createQuery(
            "update Comment c set c.moderation.decidedAt = :now"
                + " where c.status in (org.broadsheet.comment.CommentStatus.SPAM,"
                + " org.broadsheet.comment.CommentStatus.TRASH)"
                + " and c.moderation.decidedAt is null")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Deletes a portion of what is too old, in a transaction of its own; how many it were. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int purge(int count) {
    List<Long> numbers =
        em.createQuery(
                "select c.id from Comment c where c.status in"
                    + " (org.broadsheet.comment.CommentStatus.SPAM,"
                    + " org.broadsheet.comment.CommentStatus.TRASH)"
                    + " and c.moderation.decidedAt < :before",
                Long.class)
            .setParameter("before", clock.instant().minus(KEPT))
            .setMaxResults(count)
            .getResultList();
    if (!numbers.isEmpty()) {
      removal.remove(lock(numbers));
    }
    return numbers.size();
  }

  // Another node that does the same waits, and then finds that it is done.
  private List<Comment> lock(List<Long> numbers) {
    return em.createQuery(
            "select c from Comment c where c.id in :numbers order by c.id", Comment.class)
        .setParameter("numbers", numbers)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
