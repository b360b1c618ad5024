package org.broadsheet.post;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what readers may see: public posts and pages, and nothing else. */
@Stateless
public class PostService {

  private static final String PUBLIC =
      "p.status = org.broadsheet.post.Status.PUBLISHED and p.publishedAt <= :now";
  private static final String LISTED = "p.listedAt <= :now";
  private static final int OF_A_DAY_AT_MOST = 500;

  @PersistenceContext private EntityManager em;
  @EJB private PostDetails details;
  @Inject private Clock clock;

  /** The public post or page with this number. */
  public Optional<Post> findPublished(long id) {
    return one(whole("p.id = :id and " + PUBLIC).setParameter("id", id));
  }

  /** The public posts or pages with this canonical slug, oldest first; mostly none or one. */
  public List<Post> findBySlug(Kind kind, String slug) {
    return now(whole(
                "p.slug = :slug and p.kind = :kind and " + PUBLIC + " order by p.publishedAt, p.id")
            .setParameter("slug", slug)
            .setParameter("kind", kind))
        .setMaxResults(100)
        .getResultList();
  }

  /**
   * The public post whose slug begins so, for addresses that lost their end; as WordPress guesses.
   *
   * @param beginning at least a few characters, canonical
   */
  public Optional<Post> guess(String beginning, LocalDateTime from, LocalDateTime until) {
    return from == null ? guess(beginning) : guessOn(beginning, from, until);
  }

  private Optional<Post> guess(String beginning) {
    return one(em.createQuery(
                "select p from Post p where p.slug >= :beginning and p.slug < :end and "
                    + LISTED
                    + " order by p.slug, p.publishedAt",
                Post.class)
            .setParameter("beginning", beginning)
            .setParameter("end", beginning + Character.MAX_VALUE))
        .filter(post -> post.getSlug().startsWith(beginning));
  }

  // The posts of the day, of which there are few; not all whose slugs begin so.
  private Optional<Post> guessOn(String beginning, LocalDateTime from, LocalDateTime until) {
    return now(em.createQuery(
                "select p from Post p where p.publishedLocal >= :from and p.publishedLocal < :until"
                    + " and "
                    + LISTED
                    + " order by p.publishedLocal desc, p.id desc",
                Post.class)
            .setParameter("from", from)
            .setParameter("until", until))
        .setMaxResults(OF_A_DAY_AT_MOST)
        .getResultStream()
        .filter(post -> post.getSlug().startsWith(beginning))
        .min(Comparator.comparing(Post::getSlug).thenComparing(Post::getPublishedAt));
  }

  /** Public posts that used to have this slug. */
  public List<Post> findByFormerSlug(String slug) {
    return now(em.createQuery(
                "select p from FormerAddress f, Post p where f.postId = p.id"
                    + " and f.slug = :slug and "
                    + PUBLIC
                    + " order by p.id",
                Post.class)
            .setParameter("slug", slug))
        .setMaxResults(10)
        .getResultList();
  }

  /** The moment at which the next scheduled post or page becomes public. */
  public Optional<Instant> nextPublication() {
    return em.createQuery(
            "select p.publishedAt from Post p where p.publishedAt > :now"
                + " and p.status = org.broadsheet.post.Status.PUBLISHED order by p.publishedAt",
            Instant.class)
        .setParameter("now", clock.instant())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The moment at which a post or page last became public. */
  public Optional<Instant> lastPublication() {
    return em.createQuery(
            "select p.publishedAt from Post p where p.publishedAt <= :now"
                + " and p.status = org.broadsheet.post.Status.PUBLISHED"
                + " order by p.publishedAt desc",
            Instant.class)
        .setParameter("now", clock.instant())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** True when a post or page has become public after one moment and not after another. */
  public boolean isPublishedBetween(Instant after, Instant until) {
    return !em.createQuery(
            "select p.id from Post p where p.publishedAt > :after and p.publishedAt <= :until"
                + " and p.status = org.broadsheet.post.Status.PUBLISHED",
            Long.class)
        .setParameter("after", after)
        .setParameter("until", until)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The public post before (or after) this one in time. */
  public Optional<Post> neighbour(Post post, boolean later) {
    return later ? after(post) : before(post);
  }

  private Optional<Post> after(Post post) {
    return one(
        em.createQuery(
                "select p from Post p where p.listedAt >= :at and "
                    + LISTED
                    + " and (p.listedAt > :at or p.id > :id) order by p.listedAt, p.id",
                Post.class)
            .setParameter("at", post.getPublishedAt())
            .setParameter("id", post.getId()));
  }

  // What stands before a public post is public: with a second upper bound, the present, H2 would
  // begin there and walk back through all posts.
  private Optional<Post> before(Post post) {
    return em.createQuery(
            "select p from Post p where p.listedAt <= :at"
                + " and (p.listedAt < :at or p.id < :id) order by p.listedAt desc, p.id desc",
            Post.class)
        .setParameter("at", post.getPublishedAt())
        .setParameter("id", post.getId())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Public pages directly below a page (null for the top), in their order. */
  public List<Post> pagesBelow(Post parent) {
    TypedQuery<Post> query =
        em.createQuery(
            "select p from Post p where p.kind = org.broadsheet.post.Kind.PAGE and "
                + PUBLIC
                + (parent == null ? " and p.parent is null" : " and p.parent.id = :parent")
                + " order by p.menuOrder, p.title, p.id",
            Post.class);
    if (parent != null) {
      query.setParameter("parent", parent.getId());
    }
    List<Post> pages = now(query).setMaxResults(200).getResultList();
    details.readParents(pages);
    return pages;
  }

  /** Links to public pages, in their order within each level of their tree. */
  public List<Post> pages(int most) {
    List<Post> pages =
        now(PostDetails.reading(
                em,
                "p.kind = org.broadsheet.post.Kind.PAGE and "
                    + PUBLIC
                    + " order by p.menuOrder, p.title, p.id",
                PostPart.LINK))
            .setMaxResults(most)
            .getResultList();
    details.readParents(pages);
    return pages;
  }

  private TypedQuery<Post> whole(String where) {
    return PostDetails.reading(em, where, PostPart.BODY);
  }

  private Optional<Post> one(TypedQuery<Post> query) {
    return now(query).setMaxResults(1).getResultStream().findFirst();
  }

  private TypedQuery<Post> now(TypedQuery<Post> query) {
    return query.setParameter("now", clock.instant());
  }
}
