package org.broadsheet.comment.moderation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentChanges;

/**
 * Deletes comments for ever. Replies to them move up to what those answered, as in WordPress: what
 * others have said stays.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CommentRemoval {

  @PersistenceContext private EntityManager em;
  @EJB private CommentChanges changes;

  /** Deletes these comments and what belongs to them alone. */
  public void remove(Collection<Comment> comments) {
    Map<Long, Integer> differences = new HashMap<>();
    for (Comment comment : comments) {
      boolean seen = lift(comment);
      if (comment.isApproved()) {
        differences.merge(comment.getPost().getId(), -1, Integer::sum);
      } else if (seen) {
        differences.merge(comment.getPost().getId(), 0, Integer::sum);
      }
      em.createQuery(
              "delete from CustomField f where f.ownerKind = 'comment' and f.ownerId = :comment")
          .setParameter("comment", comment.getId())
          .executeUpdate();
      em.remove(comment);
      // At once: whatever answers the next one finds its own place in what is left.
      em.flush();
    }
    changes.follow(differences);
  }

  // True when there was anything to move, which readers may see elsewhere now.
  private boolean lift(Comment gone) {
    if (!isAnswered(gone.getId())) {
      return false;
    }
    Comment above = gone.getParentId() == null ? null : em.find(Comment.class, gone.getParentId());
    Map<Long, Comment> moved = new HashMap<>();
    for (Comment reply : thread(gone)) {
      if (reply.getParentId() == null) {
        continue;
      }
      Comment parent = reply.getParentId() == gone.getId() ? above : moved.get(reply.getParentId());
      if (parent != null) {
        reply.replyTo(parent.getId(), parent.getThreadId(), parent.getDepth() + 1);
        moved.put(reply.getId(), reply);
      } else if (reply.getParentId() == gone.getId()) {
        reply.leadThread();
        moved.put(reply.getId(), reply);
      }
    }
    return !moved.isEmpty();
  }

  private boolean isAnswered(long comment) {
    return !em.createQuery("select c.id from Comment c where c.parentId = :comment", Long.class)
        .setParameter("comment", comment)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  // From the top down: a parent has moved before what answers it.
  private List<Comment> thread(Comment gone) {
    return em.createQuery(
            "select c from Comment c where c.threadId = :thread and c.depth > :depth"
                + " order by c.depth, c.id",
            Comment.class)
        .setParameter("thread", gone.getThreadId())
        .setParameter("depth", gone.getDepth())
        .getResultList();
  }
}
