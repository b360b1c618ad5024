package org.broadsheet.post.desk;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.category.Category;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostRights;
import org.broadsheet.post.PostSlugs;
import org.broadsheet.post.Status;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.activity.Deed;

/**
 * What is done with whole posts and pages, one or many at once: trash, restore, delete for ever,
 * publish, withdraw, open and close. A use case changes all that it is given or none: when one of
 * them is not the caller's to change, it is refused. Each tells which posts it really changed, so
 * that exactly this can be taken back.
 */
@Stateless
public class PostDesk {

  @PersistenceContext private EntityManager em;
  @EJB private PostBatch batch;
  @EJB private PostRemoval removal;
  @EJB private PostSlugs slugs;
  @Inject private Publication publication;
  @Inject private PostRights rights;
  @Inject private Clock clock;

  /** Puts posts into the trash; readers do not see them from now on. */
  @Allowed(Capability.EDIT_POSTS)
  public List<Long> trash(Collection<Long> numbers) {
    return batch.change(
        numbers,
        Deed.POST_TRASHED,
        post -> post.getStatus() != Status.TRASH,
        post -> post.trash(clock.instant()));
  }

  /** Takes posts out of the trash; they are what they were before. */
  @Allowed(Capability.EDIT_POSTS)
  public List<Long> restore(Collection<Long> numbers) {
    return batch.change(
        numbers, Deed.POST_RESTORED, post -> post.getStatus() == Status.TRASH, this::restore);
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
    List<Post> posts =
        batch.read(numbers).stream().filter(post -> post.getStatus() == Status.TRASH).toList();
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
    batch.read(numbers).forEach(post -> rights.requirePublish(post.getKind()));
    Map<Status, List<Long>> former = former(numbers, Status.PUBLISHED);
    batch.change(
        numbers,
        Deed.POST_PUBLISHED,
        post -> isOther(post, Status.PUBLISHED),
        publication::publish);
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
    if (status.isShown()) {
      batch.read(numbers).forEach(post -> rights.requirePublish(post.getKind()));
    }
    Map<Status, List<Long>> former = former(numbers, status);
    batch.change(
        numbers,
        status == Status.PUBLISHED ? Deed.POST_PUBLISHED : Deed.POST_UPDATED,
        post -> isOther(post, status),
        post -> publication.stand(post, status));
    return former;
  }

  private static boolean isOther(Post post, Status status) {
    return post.getStatus() != status && post.getStatus() != Status.TRASH;
  }

  /** Opens posts for comments, or closes them. */
  @Allowed(Capability.EDIT_POSTS)
  public List<Long> openComments(Collection<Long> numbers, boolean open) {
    return batch.change(
        numbers,
        Deed.POST_UPDATED,
        post -> post.isCommentsOpen() != open,
        post -> post.openFor(open, post.isPingsOpen()));
  }

  /**
   * Files posts under a category too.
   *
   * @throws NotFoundException when there is no such category
   */
  @Allowed(Capability.EDIT_POSTS)
  public List<Long> addCategory(Collection<Long> numbers, long number) {
    Category category = category(number);
    return batch.change(
        numbers,
        Deed.POST_UPDATED,
        post -> !post.isPage() && !post.getCategories().contains(category),
        post -> post.getCategories().add(category));
  }

  /** Files posts under a category no longer. */
  @Allowed(Capability.EDIT_POSTS)
  public List<Long> removeCategory(Collection<Long> numbers, long number) {
    Category category = category(number);
    return batch.change(
        numbers,
        Deed.POST_UPDATED,
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
    batch.read(numbers).stream()
        .filter(post -> isOther(post, status))
        .forEach(
            post ->
                former
                    .computeIfAbsent(post.getStatus(), any -> new ArrayList<>())
                    .add(post.getId()));
    return former;
  }
}
