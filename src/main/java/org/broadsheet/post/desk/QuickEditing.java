package org.broadsheet.post.desk;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.account.Account;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.ForbiddenException;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.category.TagNames;
import org.broadsheet.post.ChangedMeanwhileException;
import org.broadsheet.post.FormerAddresses;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostChanges;
import org.broadsheet.post.PostDetails;
import org.broadsheet.post.PostPart;
import org.broadsheet.post.PostRights;
import org.broadsheet.post.PostSlugs;
import org.broadsheet.post.Status;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;

/** Changes what stands around the words of a post: title, address, time, terms, status. */
@Stateless
public class QuickEditing {

  @PersistenceContext private EntityManager em;
  @EJB private PostChanges changes;
  @EJB private PostDetails details;
  @EJB private PostSlugs slugs;
  @EJB private FormerAddresses former;
  @EJB private TagNames tags;
  @EJB private SettingsService settings;
  @EJB private Activity activity;
  @Inject private Publication publication;
  @Inject private PostRights rights;
  @Inject private Clock clock;

  /**
   * The post or page with this number, with its terms.
   *
   * @throws NotFoundException when there is none
   * @throws ForbiddenException when it is not the caller's to change
   */
  @Allowed(Capability.EDIT_POSTS)
  public Post find(long id) {
    Post post =
        details.of(List.of(id), PostPart.SUMMARY).stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("No post " + id));
    rights.requireEdit(post);
    return post;
  }

  /**
   * Changes a post. What the caller may not decide (author, sticky, publication) must be as it was.
   *
   * @param version version of the post that the form showed
   * @throws ChangedMeanwhileException when it is not that one any more
   * @throws ForbiddenException when it is not the caller's to change so
   */
  @Allowed(Capability.EDIT_POSTS)
  public void edit(long id, int version, QuickEdit edit) {
    Post post = find(id);
    if (post.getVersion() != version) {
      throw new ChangedMeanwhileException("Post " + id + " is not " + version + " any more");
    }
    requireAllowed(post, edit);
    Set<String> before = changes.of(post);
    boolean published = edit.status() == Status.PUBLISHED && post.getStatus() != edit.status();
    Optional<FormerAddresses.Place> place = former.placeOf(post);
    post.call(edit.title());
    place(post, edit.slug());
    date(post, edit);
    former.remember(post, place);
    if (edit.author() != post.getAuthor().getId()) {
      post.attributeTo(em.find(Account.class, edit.author()));
    }
    post.openFor(edit.commentsOpen(), post.isPingsOpen());
    post.stick(edit.sticky());
    if (!post.isPage()) {
      file(post, edit);
    }
    changes.changed(post, before);
    activity.record(published ? Deed.POST_PUBLISHED : Deed.POST_UPDATED, id, post.getTitle());
  }

  private void requireAllowed(Post post, QuickEdit edit) {
    if (edit.status().isShown() && edit.status() != post.getStatus()) {
      rights.requirePublish(post.getKind());
    }
    boolean arranged =
        edit.sticky() != post.isSticky() || edit.author() != post.getAuthor().getId();
    if (arranged && !rights.isMayArrange()) {
      throw new ForbiddenException("Only editors arrange posts: " + post.getId());
    }
    if (edit.status() == Status.TRASH || post.getStatus() == Status.TRASH) {
      throw new ForbiddenException("What lies in the trash is not edited: " + post.getId());
    }
  }

  private void place(Post post, String wanted) {
    if (!wanted.equals(post.getSlug())) {
      post.place(slugs.free(post, wanted), post.getParent(), post.getMenuOrder());
    }
  }

  // The form knows minutes; a time that nobody changed keeps its seconds, and the clock it had.
  private void date(Post post, QuickEdit edit) {
    LocalDateTime local = edit.at();
    if (!post.getPublishedLocal().truncatedTo(ChronoUnit.MINUTES).equals(local)) {
      Instant at = local.atZone(settings.read().getZone()).toInstant();
      post.publishAt(post.getStatus(), at, local, clock.instant());
      publication.stand(post, edit.status());
    } else if (edit.status() == Status.PUBLISHED && post.getStatus() != Status.PUBLISHED) {
      publication.publish(post);
    } else {
      publication.stand(post, edit.status());
    }
  }

  private void file(Post post, QuickEdit edit) {
    List<Category> categories =
        edit.categories().isEmpty()
            ? List.of()
            : em.createQuery("select c from Category c where c.id in :numbers", Category.class)
                .setParameter("numbers", edit.categories())
                .getResultList();
    post.getCategories().retainAll(categories);
    post.getCategories().addAll(categories);
    // Terms of other taxonomies are no tags that a form knows: they stay.
    Set<Tag> named = tags.named(edit.tags());
    post.getTags().removeIf(tag -> tag.isOrdinary() && !named.contains(tag));
    post.getTags().addAll(named);
  }
}
