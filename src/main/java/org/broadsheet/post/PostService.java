package org.broadsheet.post;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what readers may see: public posts and pages, and nothing else. */
@Stateless
public class PostService {

  private static final String PUBLIC =
      "p.status = org.broadsheet.post.Status.PUBLISHED and p.publishedAt <= :now";
  private static final String LISTED = "p.listedAt <= :now";
  private static final int STICKY_AT_MOST = 10;

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** The public post or page with this number. */
  public Optional<Post> findPublished(long id) {
    return one(
        em.createQuery("select p from Post p where p.id = :id and " + PUBLIC, Post.class)
            .setParameter("id", id));
  }

  /** The public posts or pages with this canonical slug, oldest first; mostly none or one. */
  public List<Post> findBySlug(Kind kind, String slug) {
    return now(em.createQuery(
                "select p from Post p where p.slug = :slug and p.kind = :kind and "
                    + PUBLIC
                    + " order by p.publishedAt, p.id",
                Post.class)
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
    String end = beginning + Character.MAX_VALUE;
    String jpql =
        "select p from Post p where p.slug >= :beginning and p.slug < :end and "
            + LISTED
            + (from == null ? "" : " and p.publishedLocal >= :from and p.publishedLocal < :until")
            + " order by p.slug, p.publishedAt";
    TypedQuery<Post> query =
        em.createQuery(jpql, Post.class)
            .setParameter("beginning", beginning)
            .setParameter("end", end);
    if (from != null) {
      query.setParameter("from", from).setParameter("until", until);
    }
    return one(query).filter(post -> post.getSlug().startsWith(beginning));
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

  /** Posts of one page of a list, newest first; sticky ones lead the first page of the newest. */
  public PostSlice list(PostQuery query, int page, int size) {
    List<Post> sticky = query.isNewest() && page == 1 ? sticky() : List.of();
    TypedQuery<Post> select = select(query);
    List<Post> found =
        select.setFirstResult((page - 1) * size).setMaxResults(size + 1).getResultList();
    List<Post> posts = new ArrayList<>(sticky);
    found.stream().limit(size).filter(post -> !sticky.contains(post)).forEach(posts::add);
    return new PostSlice(posts, page, found.size() > size);
  }

  /** The newest public posts. */
  public List<Post> newest(int count) {
    return select(PostQuery.newest()).setMaxResults(count).getResultList();
  }

  /**
   * Posts of a list without any put before others, newest first, with their tags; what feeds show.
   *
   * @param page 1 or more
   */
  public List<Post> stream(PostQuery query, int page, int size) {
    return select(query)
        .setHint("eclipselink.batch", "p.tags")
        .setFirstResult((page - 1) * size)
        .setMaxResults(size)
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

  /** The public post before (or after) this one in time. */
  public Optional<Post> neighbour(Post post, boolean later) {
    String order = later ? "asc" : "desc";
    String compare = later ? ">" : "<";
    return one(
        em.createQuery(
                "select p from Post p where "
                    + LISTED
                    + " and p.listedAt %1$s= :at and (p.listedAt %1$s :at or p.id %1$s :id)"
                        .formatted(compare)
                    + " order by p.listedAt %1$s, p.id %1$s".formatted(order),
                Post.class)
            .setParameter("at", post.getPublishedAt())
            .setParameter("id", post.getId()));
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
    return now(query).setMaxResults(200).getResultList();
  }

  private List<Post> sticky() {
    TypedQuery<Post> sticky =
        em.createQuery(
            "select p from Post p where p.sticky = true and "
                + LISTED
                + " order by p.sticky, p.listedAt desc, p.id desc",
            Post.class);
    return now(withDetails(sticky)).setMaxResults(STICKY_AT_MOST).getResultList();
  }

  private TypedQuery<Post> select(PostQuery query) {
    PostSelection selection = new PostSelection(query);
    TypedQuery<Post> select = withDetails(em.createQuery(selection.jpql(), Post.class));
    selection.bind(select);
    return now(select);
  }

  private static TypedQuery<Post> withDetails(TypedQuery<Post> select) {
    return select
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "p.author")
        .setHint("eclipselink.batch", "p.categories")
        .setHint("eclipselink.batch", "p.picture");
  }

  private Optional<Post> one(TypedQuery<Post> query) {
    return now(query).setMaxResults(1).getResultStream().findFirst();
  }

  private TypedQuery<Post> now(TypedQuery<Post> query) {
    return query.setParameter("now", clock.instant());
  }
}
