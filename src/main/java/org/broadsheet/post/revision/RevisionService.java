package org.broadsheet.post.revision;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.account.Account;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostChanges;
import org.broadsheet.post.PostRenderer;
import org.broadsheet.post.PostRights;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.NotFoundException;

/** Keeps the earlier versions of posts and pages, and brings them back. */
@Stateless
public class RevisionService {

  private static final String NEWEST_FIRST = " order by r.savedAt desc, r.id desc";

  @PersistenceContext private EntityManager em;
  @EJB private PostChanges changes;
  @EJB private PostRenderer renderer;
  @Inject private PostRights rights;
  @Inject private CurrentSettings settings;
  @Inject private Clock clock;

  /**
   * Keeps the words that a post was imported or made with, before somebody changes them for the
   * first time.
   */
  public void keepFirst(Post post) {
    if (newest(post.getId()).isEmpty() && !post.getContent().isEmpty()) {
      em.persist(new Revision(post, post.getAuthor(), post.getModifiedAt()));
    }
  }

  /** Keeps the words of a post as they are from now on, unless the newest version is the same. */
  public void keep(Post post, Account by) {
    if (newest(post.getId()).filter(last -> last.isLike(post)).isPresent()) {
      return;
    }
    em.persist(new Revision(post, by, post.getModifiedAt()));
    em.flush();
    em.createQuery("select r from Revision r where r.postId = :post" + NEWEST_FIRST, Revision.class)
        .setParameter("post", post.getId())
        .setFirstResult(settings.getSettings().getRevisions())
        .getResultList()
        .forEach(em::remove);
  }

  private Optional<Revision> newest(long post) {
    return em.createQuery(
            "select r from Revision r where r.postId = :post" + NEWEST_FIRST, Revision.class)
        .setParameter("post", post)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The post or page whose versions are asked for. */
  @Allowed(Capability.EDIT_POSTS)
  public Post findPost(long id) {
    Post post = em.find(Post.class, id);
    if (post == null) {
      throw new NotFoundException("No post " + id);
    }
    rights.requireEdit(post);
    return post;
  }

  /** Versions of a post, the newest first, with those who saved them. */
  @Allowed(Capability.EDIT_POSTS)
  public List<Revision> list(long post, int first, int count) {
    findPost(post);
    return em.createQuery(
            "select r from Revision r left join fetch r.account where r.postId = :post"
                + NEWEST_FIRST,
            Revision.class)
        .setParameter("post", post)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  /** How many versions of a post there are. */
  @Allowed(Capability.EDIT_POSTS)
  public long count(long post) {
    return em.createQuery("select count(r) from Revision r where r.postId = :post", Long.class)
        .setParameter("post", post)
        .getSingleResult();
  }

  /**
   * One version of a post.
   *
   * @throws NotFoundException when the post has no such version
   */
  @Allowed(Capability.EDIT_POSTS)
  public Revision find(long post, long id) {
    findPost(post);
    Revision revision = em.find(Revision.class, id);
    if (revision == null || revision.getPostId() != post) {
      throw new NotFoundException("No revision " + id + " of " + post);
    }
    return revision;
  }

  /** The version before one; empty for the first. */
  @Allowed(Capability.EDIT_POSTS)
  public Optional<Revision> findBefore(Revision revision) {
    findPost(revision.getPostId());
    return em.createQuery(
            "select r from Revision r where r.postId = :post and (r.savedAt < :at"
                + " or (r.savedAt = :at and r.id < :id))"
                + NEWEST_FIRST,
            Revision.class)
        .setParameter("post", revision.getPostId())
        .setParameter("at", revision.getSavedAt())
        .setParameter("id", revision.getId())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Gives a post the words of an earlier version; what it said until now is a version too. */
  @Allowed(Capability.EDIT_POSTS)
  public Post restore(long postId, long id) {
    Revision revision = find(postId, id);
    Post post = em.find(Post.class, postId, LockModeType.PESSIMISTIC_WRITE);
    Set<String> before = changes.of(post);
    keep(post, post.getAuthor());
    post.write(revision.getTitle(), revision.getContent(), revision.getExcerpt());
    renderer.render(post);
    Instant now = clock.instant();
    post.publishAt(post.getStatus(), post.getPublishedAt(), post.getPublishedLocal(), now);
    changes.changed(post, before);
    keep(post, rights.me());
    return post;
  }
}
