package org.broadsheet.post.desk;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.category.Category;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostChanges;
import org.broadsheet.post.PostRights;
import org.broadsheet.post.PostSlugs;
import org.broadsheet.post.Status;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/**
 * What is done with whole posts and pages, one or many at once: trash, restore, delete for ever,
 * publish, withdraw, open and close. A use case changes all that it is given or none: when one of
 * them is not the caller's to change, it is refused. Each tells which posts it really changed, so
 * that exactly this can be taken back.
 */
@Stateless
public class PostDesk {

  @PersistenceContext private EntityManager em;
  @EJB private PostChanges changes;
  @EJB private PostRemoval removal;
  @EJB private PostSlugs slugs;
  @EJB private ChangeLog log;
  @Inject private Publication publication;
  @Inject private PostRights rights;
  @Inject private Clock clock;

  /** Puts posts into the trash; readers do not see them from now on. */
  @Allowed(Capability.EDIT_POSTS)
  public List<Long> trash(Collection<Long> numbers) {
    return change(
        numbers, post -> post.getStatus() != Status.TRASH, post -> post.trash(clock.instant()));
  }

  /** Takes posts out of the trash; they are what they were before. */
  @Allowed(Capability.EDIT_POSTS)
  public List<Long> restore(Collection<Long> numbers) {
    return change(numbers, post -> post.getStatus() == Status.TRASH, this::restore);
  }

  private void restore(Post post) {
    post.restore(clock.instant());
    post.place(slugs.again(post), post.getParent(), post.getMenuOrder());
  }

  /**
   * Deletes posts for ever, with their comments and all else that is theirs; pictures stay. Only
   * what lies in the trash can be deleted.
   *
   * @return how many were deleted
   */
  @Allowed(Capability.EDIT_POSTS)
  public int delete(Collection<Long> numbers) {
    List<Post> posts = read(numbers);
    posts.removeIf(post -> post.getStatus() != Status.TRASH);
    removal.remove(posts);
    return posts.size();
  }

  /**
   * Publishes posts. What was never public is published now, or at its moment if that is still to
   * come; what had been public comes back under its day.
   *
   * @return the posts that were not published before, by their former status
   */
  @Allowed(Capability.PUBLISH_POSTS)
  public Map<Status, List<Long>> publish(Collection<Long> numbers) {
    read(numbers).forEach(post -> rights.requirePublish(post.getKind()));
    Map<Status, List<Long>> former = former(numbers, Status.PUBLISHED);
    change(numbers, post -> isOther(post, Status.PUBLISHED), publication::publish);
    return former;
  }

  /**
   * Gives posts a status and leaves their time as it is: to withdraw them, or to take back what was
   * done.
   *
   * @return the posts that had another one, by their former status
   */
  @Allowed(Capability.EDIT_POSTS)
  public Map<Status, List<Long>> changeStatus(Collection<Long> numbers, Status status) {
    if (status == Status.TRASH) {
      throw new IllegalArgumentException("There is a way of its own into the trash");
    }
    if (Publication.isSeen(status)) {
      read(numbers).forEach(post -> rights.requirePublish(post.getKind()));
    }
    Map<Status, List<Long>> former = former(numbers, status);
    change(numbers, post -> isOther(post, status), post -> publication.stand(post, status));
    return former;
  }

  private static boolean isOther(Post post, Status status) {
    return post.getStatus() != status && post.getStatus() != Status.TRASH;
  }

  /** Opens posts for comments and pings, or closes them. */
  @Allowed(Capability.EDIT_POSTS)
  public List<Long> openComments(Collection<Long> numbers, boolean open) {
    return change(numbers, post -> post.isCommentsOpen() != open, post -> post.openFor(open, open));
  }

  /**
   * Files posts under a category too.
   *
   * @throws NotFoundException when there is no such category
   */
  @Allowed(Capability.EDIT_POSTS)
  public List<Long> addCategory(Collection<Long> numbers, long number) {
    Category category = category(number);
    return change(
        numbers,
        post -> !post.isPage() && !post.getCategories().contains(category),
        post -> post.getCategories().add(category));
  }

  /** Files posts under a category no longer. */
  @Allowed(Capability.EDIT_POSTS)
  public List<Long> removeCategory(Collection<Long> numbers, long number) {
    Category category = category(number);
    return change(
        numbers,
        post -> post.getCategories().contains(category),
        post -> post.getCategories().remove(category));
  }

  private Category category(long number) {
    Category category = em.find(Category.class, number);
    if (category == null) {
      throw new NotFoundException("No category " + number);
    }
    return category;
  }

  private Map<Status, List<Long>> former(Collection<Long> numbers, Status status) {
    Map<Status, List<Long>> former = new EnumMap<>(Status.class);
    read(numbers).stream()
        .filter(post -> isOther(post, status))
        .forEach(
            post ->
                former
                    .computeIfAbsent(post.getStatus(), any -> new ArrayList<>())
                    .add(post.getId()));
    return former;
  }

  private List<Long> change(
      Collection<Long> numbers, Predicate<Post> concerned, Consumer<Post> work) {
    List<Long> changed = new ArrayList<>();
    for (Post post : read(numbers)) {
      if (concerned.test(post)) {
        Set<String> before = changes.of(post);
        work.accept(post);
        changes.changed(post, before);
        if (post.getCommentCount() > 0) {
          // The newest comments of the site are those on posts that readers see.
          log.record(Subjects.COMMENTS);
        }
        changed.add(post.getId());
      }
    }
    return changed;
  }

  // Locked, in one order: two editors who take the same posts come one after the other.
  private List<Post> read(Collection<Long> numbers) {
    if (numbers.isEmpty()) {
      return new ArrayList<>();
    }
    List<Post> posts =
        new ArrayList<>(
            em.createQuery("select p from Post p where p.id in :numbers order by p.id", Post.class)
                .setParameter("numbers", Set.copyOf(numbers))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    posts.forEach(rights::requireEdit);
    return posts;
  }
}
