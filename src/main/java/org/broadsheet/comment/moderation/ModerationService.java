package org.broadsheet.comment.moderation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentApproved;
import org.broadsheet.comment.CommentChanges;
import org.broadsheet.comment.CommentStatus;
import org.broadsheet.system.NotFoundException;

/** What is decided about comments by those who answer for them. */
@Stateless
public class ModerationService {

  @PersistenceContext private EntityManager em;
  @EJB private CommentChanges changes;
  @EJB private CommentRemoval removal;
  @Inject private ModerationRights rights;
  @Inject private Event<CommentApproved> approved;
  @Inject private Clock clock;

  /**
   * The comment with this number.
   *
   * @throws NotFoundException when there is none
   * @throws org.broadsheet.account.ForbiddenException when it is another's to decide about
   */
  @Allowed(Capability.PUBLISH_POSTS)
  public Comment find(long id) {
    Comment comment = em.find(Comment.class, id);
    if (comment == null) {
      throw new NotFoundException("No comment " + id);
    }
    rights.require(comment);
    return comment;
  }

  /**
   * Does something with comments; those that are gone, or are so already, stay as they are.
   *
   * @return what those that have changed were before
   * @throws org.broadsheet.account.ForbiddenException when one is another's to decide about
   */
  @Allowed(Capability.PUBLISH_POSTS)
  public FormerStates act(CommentAction action, Collection<Long> numbers) {
    List<Comment> comments = lock(numbers);
    if (action == CommentAction.DELETE) {
      return delete(comments);
    }
    Map<Comment, CommentStatus> wanted = new HashMap<>();
    for (Comment comment : comments) {
      if (action != CommentAction.RESTORE) {
        wanted.put(comment, action.status());
      } else if (isHidden(comment)) {
        wanted.put(comment, comment.getModeration().getFormerStatus());
      }
    }
    return change(wanted);
  }

  /** Takes back what was done; the undoing of it can be taken back as well. */
  @Allowed(Capability.PUBLISH_POSTS)
  public FormerStates takeBack(FormerStates former) {
    Map<Comment, CommentStatus> wanted = new HashMap<>();
    former
        .states()
        .forEach(
            (status, numbers) -> lock(numbers).forEach(comment -> wanted.put(comment, status)));
    return change(wanted);
  }

  /**
   * Deletes for ever some of what is spam, or trash.
   *
   * @param count how many at most
   * @return how many were deleted; fewer than asked for when none is left
   */
  @Allowed(Capability.MODERATE_COMMENTS)
  public int empty(CommentStatus status, int count) {
    if (status != CommentStatus.SPAM && status != CommentStatus.TRASH) {
      throw new IllegalArgumentException("Nobody throws away what is " + status);
    }
    List<Long> numbers =
        em.createQuery(
                "select c.id from Comment c where c.status = :status"
                    + " order by c.status, c.writtenAt desc, c.id desc",
                Long.class)
            .setParameter("status", status)
            .setMaxResults(count)
            .getResultList();
    // Another moderator who does the same waits, and finds nothing left.
    List<Comment> comments =
        lock(numbers).stream().filter(comment -> comment.getStatus() == status).toList();
    removal.remove(comments);
    return numbers.size();
  }

  private FormerStates change(Map<Comment, CommentStatus> wanted) {
    FormerStates former = new FormerStates();
    Map<Long, Integer> differences = new HashMap<>();
    wanted.forEach(
        (comment, status) -> {
          CommentStatus before = comment.getStatus();
          if (before != status) {
            former.add(before, comment.getId());
            boolean known = comment.getModeration().getFormerStatus() == CommentStatus.APPROVED;
            comment.decide(status, clock.instant());
            int difference = seen(status) - seen(before);
            if (difference != 0) {
              differences.merge(comment.getPost().getId(), difference, Integer::sum);
            }
            // Only what readers have never seen is news to them.
            if (difference > 0 && before == CommentStatus.PENDING && !known) {
              approved.fire(new CommentApproved(comment));
            }
          }
        });
    changes.follow(differences);
    return former;
  }

  private FormerStates delete(List<Comment> comments) {
    FormerStates former = new FormerStates();
    List<Comment> hidden = comments.stream().filter(ModerationService::isHidden).toList();
    hidden.forEach(comment -> former.add(comment.getStatus(), comment.getId()));
    removal.remove(hidden);
    return former;
  }

  // In one order, so that two moderators never wait for each other.
  private List<Comment> lock(Collection<Long> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<Comment> comments =
        em.createQuery(
                "select c from Comment c where c.id in :numbers order by c.id", Comment.class)
            .setParameter("numbers", numbers)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    comments.forEach(rights::require);
    return comments;
  }

  private static boolean isHidden(Comment comment) {
    return comment.getStatus() == CommentStatus.SPAM || comment.getStatus() == CommentStatus.TRASH;
  }

  private static int seen(CommentStatus status) {
    return status == CommentStatus.APPROVED ? 1 : 0;
  }
}
