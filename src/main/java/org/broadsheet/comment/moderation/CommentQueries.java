package org.broadsheet.comment.moderation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentStatus;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostDetails;

/** The lists of the moderation queue, cut into pages by the database. */
@Stateless
public class CommentQueries {

  @PersistenceContext private EntityManager em;
  @EJB private PostDetails details;
  @Inject private ModerationRights rights;

  /** Comments of a page of a list, newest first, with their posts. */
  @Allowed(Capability.PUBLISH_POSTS)
  public List<Comment> list(CommentFilter filter, int first, int count) {
    return read(
        select(filter).numbers(em).setFirstResult(first).setMaxResults(count).getResultList());
  }

  /**
   * Numbers of the comments that have certain words, newest first: of the newest of a list, and of
   * all by an e-mail address.
   */
  @Allowed(Capability.PUBLISH_POSTS)
  public List<Long> search(CommentFilter filter) {
    return select(filter).found(em, filter);
  }

  /** How long each list is. */
  @Allowed(Capability.PUBLISH_POSTS)
  public Map<CommentTab, Long> count(long post) {
    Map<CommentTab, Long> counts = new EnumMap<>(CommentTab.class);
    for (CommentTab tab : CommentTab.values()) {
      if (tab != CommentTab.ALL && tab != CommentTab.APPROVED) {
        counts.put(tab, select(new CommentFilter(tab, "", post)).count(em));
      }
    }
    counts.put(CommentTab.APPROVED, approved(post));
    counts.put(CommentTab.ALL, counts.get(CommentTab.APPROVED) + counts.get(CommentTab.PENDING));
    return counts;
  }

  /** Comments with these numbers, in this order, with their posts; those that are gone left out. */
  @Allowed(Capability.PUBLISH_POSTS)
  public List<Comment> read(List<Long> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    Map<Long, Comment> found = new HashMap<>();
    em.createQuery(
            "select c from Comment c join fetch c.post p join fetch p.author where c.id in :numbers",
            Comment.class)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "c.post.categories")
        .setParameter("numbers", numbers)
        .getResultStream()
        .filter(rights::may)
        .forEach(comment -> found.put(comment.getId(), comment));
    details.readParents(found.values().stream().map(Comment::getPost).distinct().toList());
    return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** The names that comments with these numbers are signed with. */
  @Allowed(Capability.PUBLISH_POSTS)
  public Map<Long, String> names(Set<Long> numbers) {
    Map<Long, String> names = new HashMap<>();
    if (!numbers.isEmpty()) {
      em.createQuery(
              "select c.id, c.authorName from Comment c where c.id in :numbers", Object[].class)
          .setParameter("numbers", numbers)
          .getResultList()
          .forEach(row -> names.put((Long) row[0], (String) row[1]));
    }
    return names;
  }

  // The sum of what posts keep: on a site with a million comments nobody counts them.
  private long approved(long post) {
    boolean all = rights.isModerator();
    var query =
        em.createQuery(
            "select sum(p.commentCount) from Post p where p.commentCount > 0"
                + (post > 0 ? " and p.id = :post" : "")
                + (all ? "" : " and p.authorId = :author"),
            Long.class);
    if (post > 0) {
      query.setParameter("post", post);
    }
    if (!all) {
      query.setParameter("author", rights.me());
    }
    Long sum = query.getSingleResult();
    return sum == null ? 0 : sum;
  }

  private CommentSelection select(CommentFilter filter) {
    return new CommentSelection(filter, rights.me(), rights.isModerator());
  }

  /** The post with this number, to say whose comments are listed; null when there is none. */
  @Allowed(Capability.PUBLISH_POSTS)
  public Post findPost(long number) {
    return em.find(Post.class, number);
  }

  /** How a status is named in queries. */
  static String named(CommentStatus status) {
    return CommentStatus.class.getName() + "." + status;
  }
}
