package org.broadsheet.post.desk;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostChanges;
import org.broadsheet.post.PostRights;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/** Reads posts that are to be changed together, and follows up what was changed of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PostBatch {

  @PersistenceContext private EntityManager em;
  @EJB private PostChanges changes;
  @EJB private ChangeLog log;
  @EJB private Activity activity;
  @Inject private PostRights rights;

  /**
   * The posts with these numbers that there are. They are locked, in one order: two editors who
   * take the same ones come one after the other.
   *
   * @throws org.broadsheet.account.ForbiddenException when any of them is not the caller's to
   *     change
   */
  public List<Post> read(Collection<Long> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<Post> posts =
        em.createQuery("select p from Post p where p.id in :numbers order by p.id", Post.class)
            .setParameter("numbers", Set.copyOf(numbers))
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    posts.forEach(rights::requireEdit);
    return posts;
  }

  /**
   * Changes those posts that a change is about, and writes down that it was done.
   *
   * @return their numbers
   */
  public List<Long> change(
      Collection<Long> numbers, Deed deed, Predicate<Post> concerned, Consumer<Post> work) {
    List<Long> changed = new ArrayList<>();
    for (Post post : read(numbers)) {
      if (concerned.test(post)) {
        Set<String> before = changes.of(post);
        work.accept(post);
        changes.changed(post, before);
        activity.record(deed, post.getId(), post.getTitle());
        if (post.getCommentCount() > 0) {
          // The newest comments of the site are those on posts that readers see.
          log.record(Subjects.COMMENTS);
        }
        changed.add(post.getId());
      }
    }
    return changed;
  }
}
