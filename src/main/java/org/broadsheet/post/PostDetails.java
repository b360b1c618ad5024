package org.broadsheet.post;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.Attribute;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads posts whose numbers are known, with all that is shown beside them: a fixed number of
 * queries however many posts there are. Categories and tags are read when the first of these posts
 * is asked for its own, then for all of them.
 */
@Stateless
public class PostDetails {

  /** What a post was written as. */
  private static final String SOURCE = "content";

  @PersistenceContext private EntityManager em;

  /** The posts with these numbers, in this order; those that are gone are left out. */
  public List<Post> of(List<Long> numbers, PostPart part) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    TypedQuery<Post> query = reading(em, "p.id in :numbers", part).setParameter("numbers", numbers);
    Map<Long, Post> found = new HashMap<>();
    query.getResultStream().forEach(post -> found.put(post.getId(), post));
    readParents(found.values());
    return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** Links to those of these posts and pages that are public at a moment, in this order. */
  public List<Post> ofPublic(List<Long> numbers, Instant now) {
    return of(numbers, PostPart.LINK).stream().filter(post -> post.isPublic(now)).toList();
  }

  /**
   * A query for posts with what is shown of them, all at once.
   *
   * @param where the condition, with {@code p} for the post, and the order
   */
  static TypedQuery<Post> reading(EntityManager em, String where, PostPart part) {
    String beside = part == PostPart.LINK ? "" : " join fetch p.author left join fetch p.picture";
    TypedQuery<Post> query =
        em.createQuery("select p from Post p" + beside + " where " + where, Post.class);
    if (part == PostPart.BODY) {
      // Once a query names what it reads it reads nothing else, so all has to be named.
      em.getMetamodel().entity(Post.class).getAttributes().stream()
          .map(Attribute::getName)
          .filter(name -> !name.equals(SOURCE))
          .forEach(name -> query.setHint("eclipselink.fetch-group.attribute", name));
    }
    return query
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "p.author")
        .setHint("eclipselink.batch", "p.categories")
        .setHint("eclipselink.batch", "p.tags");
  }

  /** Reads the pages above pages, which their addresses are made of: a query for each level. */
  public void readParents(Collection<Post> posts) {
    Set<Long> known =
        posts.stream().map(Post::getId).collect(Collectors.toCollection(HashSet::new));
    Collection<Post> level = posts;
    while (!level.isEmpty()) {
      Set<Long> wanted = new HashSet<>();
      for (Post post : level) {
        if (post.getParentId() != null && known.add(post.getParentId())) {
          wanted.add(post.getParentId());
        }
      }
      level = wanted.isEmpty() ? List.of() : read(wanted);
    }
    // Found in the persistence context now; afterwards each would be a query.
    posts.forEach(PostDetails::climb);
  }

  private List<Post> read(Set<Long> numbers) {
    return em.createQuery("select p from Post p where p.id in :numbers", Post.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  private static void climb(Post post) {
    Set<Long> seen = new HashSet<>();
    Post at = post;
    while (at != null && seen.add(at.getId())) {
      at.getParent();
      at = at.getParentId() == null ? null : at.getParent();
    }
  }
}
