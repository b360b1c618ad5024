package org.broadsheet.comment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.post.Post;

/** Finds the comments that readers may see. */
@Stateless
public class CommentService {

  /** Replies on one page of comments; keeps one endless quarrel from making the page endless. */
  private static final int REPLIES_AT_MOST = 1000;

  private static final String APPROVED = "c.status = org.broadsheet.comment.CommentStatus.APPROVED";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /**
   * A page of threads, oldest first, as WordPress pages them: replies stay with what they answer.
   *
   * @param depth levels to show, 1 or more; deeper replies stand on the last level
   */
  public CommentSlice page(Post post, int page, int size, int depth) {
    List<Comment> tops =
        em.createQuery(
                "select c from Comment c where c.post.id = :post and c.depth = 0 and "
                    + APPROVED
                    + " order by c.writtenAt, c.id",
                Comment.class)
            .setParameter("post", post.getId())
            .setFirstResult((page - 1) * size)
            .setMaxResults(size + 1)
            .getResultList();
    boolean more = tops.size() > size;
    List<Comment> shown = more ? tops.subList(0, size) : tops;
    List<Comment> replies = replies(shown);
    return new CommentSlice(
        assemble(shown, replies, depth), page, more, replies.size() >= REPLIES_AT_MOST);
  }

  /** The newest approved comments on a post, or on all public posts when it is null. */
  public List<Comment> newest(Post post, int count) {
    var query =
        em.createQuery(
                "select c from Comment c join fetch c.post p where "
                    + APPROVED
                    + " and p.status = org.broadsheet.post.Status.PUBLISHED"
                    + " and p.publishedAt <= :now and p.password is null"
                    + (post == null ? "" : " and p.id = :post")
                    + " order by c.status, c.writtenAt desc, c.id desc",
                Comment.class)
            .setParameter("now", clock.instant())
            .setMaxResults(count);
    if (post != null) {
      query.setParameter("post", post.getId());
    }
    return query.getResultList();
  }

  private List<Comment> replies(List<Comment> tops) {
    if (tops.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select c from Comment c where c.threadId in :threads and c.depth > 0 and "
                + APPROVED
                + " order by c.writtenAt, c.id",
            Comment.class)
        .setParameter("threads", tops.stream().map(Comment::getId).toList())
        .setMaxResults(REPLIES_AT_MOST)
        .getResultList();
  }

  // A reply whose own parent is not to be seen hangs on the nearest one above that is.
  private static List<CommentThread> assemble(
      List<Comment> tops, List<Comment> replies, int depth) {
    Map<Long, CommentThread> known = new LinkedHashMap<>();
    List<CommentThread> threads = new ArrayList<>();
    for (Comment top : tops) {
      CommentThread thread = new CommentThread(top, 1);
      known.put(top.getId(), thread);
      threads.add(thread);
    }
    for (Comment reply : replies) {
      CommentThread above = known.getOrDefault(reply.getParentId(), known.get(reply.getThreadId()));
      boolean last = above.getLevel() >= depth;
      CommentThread node = new CommentThread(reply, last ? above.getLevel() : above.getLevel() + 1);
      known.put(reply.getId(), last ? sibling(above, node) : node);
      if (!last) {
        above.add(node);
      }
    }
    return threads;
  }

  private static CommentThread sibling(CommentThread above, CommentThread node) {
    above.add(node);
    return above;
  }
}
