package org.broadsheet.comment;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostDetails;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.system.paging.Anchor;
import org.broadsheet.system.paging.ListAnchors;
import org.broadsheet.system.paging.Start;

/** Finds the comments that readers may see. */
@Stateless
public class CommentService {

  /** Replies on one page of comments; keeps one endless quarrel from making the page endless. */
  private static final int REPLIES_AT_MOST = 1000;

  private static final String APPROVED = "c.status = org.broadsheet.comment.CommentStatus.APPROVED";

  @PersistenceContext private EntityManager em;
  @EJB private PostDetails details;
  @Inject private ListAnchors anchors;
  @Inject private Clock clock;

  /**
   * A page of threads, as WordPress pages them: replies stay with what they answer.
   *
   * @param depth levels to show, 1 or more; deeper replies stand on the last level
   * @param newestFirst whether the newest threads come first; their replies are oldest first anyway
   */
  public CommentSlice page(Post post, int page, int size, int depth, boolean newestFirst) {
    List<Comment> shown;
    boolean more;
    if (newestFirst) {
      // The same order from its end, so that its anchors serve both.
      long end = countTops(post) - (long) (page - 1) * size;
      long begin = Math.max(0, end - size);
      shown = new ArrayList<>(end <= 0 ? List.of() : tops(post, begin, (int) (end - begin)));
      Collections.reverse(shown);
      more = begin > 0;
    } else {
      List<Comment> tops = tops(post, (long) (page - 1) * size, size + 1);
      more = tops.size() > size;
      shown = more ? tops.subList(0, size) : tops;
    }
    List<Comment> replies = replies(shown);
    return new CommentSlice(
        assemble(shown, replies, depth), page, more, replies.size() >= REPLIES_AT_MOST);
  }

  /** The page on which an approved comment stands, 1 or more. */
  public int pageOf(Comment comment, int size, boolean newestFirst) {
    Comment top = comment.getDepth() == 0 ? comment : em.find(Comment.class, comment.getThreadId());
    if (top == null) {
      return 1;
    }
    long before =
        em.createQuery(
                "select count(c.id) from Comment c where c.postId = :post and c.depth = 0 and "
                    + APPROVED
                    + " and c.writtenAt <= :at and (c.writtenAt < :at or c.id < :id)",
                Long.class)
            .setParameter("post", top.getPost().getId())
            .setParameter("at", top.getWrittenAt())
            .setParameter("id", top.getId())
            .getSingleResult();
    long place = newestFirst ? countTops(top.getPost()) - 1 - before : before;
    return (int) (place / size) + 1;
  }

  /** The approved comment on a post with this number. */
  public Optional<Comment> findApproved(Post post, long number) {
    return find(post, number).filter(Comment::isApproved);
  }

  /** The comment on a post with this number that its writer may see and others may not. */
  public Optional<Comment> findWaiting(Post post, long number) {
    return find(post, number)
        .filter(
            comment ->
                comment.getStatus() == CommentStatus.PENDING
                    || comment.getStatus() == CommentStatus.SPAM);
  }

  private Optional<Comment> find(Post post, long number) {
    return em.createQuery(
            "select c from Comment c where c.id = :id and c.postId = :post", Comment.class)
        .setParameter("id", number)
        .setParameter("post", post.getId())
        .getResultStream()
        .findFirst();
  }

  private long countTops(Post post) {
    return em.createQuery(
            "select count(c.id) from Comment c where c.postId = :post and c.depth = 0 and "
                + APPROVED,
            Long.class)
        .setParameter("post", post.getId())
        .getSingleResult();
  }

  private List<Comment> tops(Post post, long first, int count) {
    Start start =
        anchors.start(
            Subjects.conversation(post.getId()),
            first,
            () -> Instant.MAX,
            (from, many) -> entries(post, from, many));
    return tops("c", Comment.class, post, start.from())
        .setFirstResult(start.skip())
        .setMaxResults(count)
        .getResultList();
  }

  private List<Anchor> entries(Post post, Anchor from, int count) {
    return tops("c.writtenAt, c.id", Object[].class, post, from)
        .setMaxResults(count)
        .getResultStream()
        .map(row -> new Anchor(row[0], (Long) row[1]))
        .toList();
  }

  // The order has all columns of its index, else H2 does not see that it is sorted already.
  private <T> TypedQuery<T> tops(String what, Class<T> type, Post post, Anchor from) {
    String begin =
        from == null ? "" : " and c.writtenAt >= :at and (c.writtenAt > :at or c.id >= :id)";
    TypedQuery<T> query =
        em.createQuery(
                "select "
                    + what
                    + " from Comment c where c.postId = :post and c.depth = 0 and "
                    + APPROVED
                    + begin
                    + " order by c.postId, c.status, c.depth, c.writtenAt, c.id",
                type)
            .setParameter("post", post.getId());
    return from == null ? query : query.setParameter("at", from.at()).setParameter("id", from.id());
  }

  /** The newest approved comments on a post, or on all public posts when it is null. */
  public List<Comment> newest(Post post, int count) {
    var query =
        em.createQuery(
                "select c from Comment c join fetch c.post p where "
                    + APPROVED
                    + " and p.status = org.broadsheet.post.Status.PUBLISHED"
                    + " and p.publishedAt <= :now and p.password is null"
                    + (post == null ? "" : " and c.postId = :post")
                    + " order by "
                    + (post == null ? "" : "c.postId, ")
                    + "c.status, c.writtenAt desc, c.id desc",
                Comment.class)
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "c.post.author")
            .setHint("eclipselink.batch", "c.post.categories")
            .setParameter("now", clock.instant())
            .setMaxResults(count);
    if (post != null) {
      query.setParameter("post", post.getId());
    }
    List<Comment> comments = query.getResultList();
    details.readParents(comments.stream().map(Comment::getPost).toList());
    return comments;
  }

  private List<Comment> replies(List<Comment> tops) {
    if (tops.isEmpty()) {
      return List.of();
    }
    // H2 finds several threads in its index only when nothing else there is asked for as equal: the
    // status is said the other way round.
    return em.createQuery(
            "select c from Comment c where c.threadId in :threads and c.depth > 0"
                + " and c.status not in (org.broadsheet.comment.CommentStatus.PENDING,"
                + " org.broadsheet.comment.CommentStatus.SPAM,"
                + " org.broadsheet.comment.CommentStatus.TRASH)"
                + " order by c.writtenAt, c.id",
            Comment.class)
        .setParameter("threads", tops.stream().map(Comment::getId).toList())
        .setMaxResults(REPLIES_AT_MOST)
        .getResultList();
  }

  // A reply whose own parent is not to be seen hangs on the nearest one above that is; one to the
  // last level stands on that level, beside what it answers.
  private static List<CommentThread> assemble(
      List<Comment> tops, List<Comment> replies, int depth) {
    Map<Long, CommentThread> holders = new LinkedHashMap<>();
    List<CommentThread> threads = new ArrayList<>();
    for (Comment top : tops) {
      CommentThread thread = new CommentThread(top, 1);
      holders.put(top.getId(), thread);
      threads.add(thread);
    }
    for (Comment reply : replies) {
      CommentThread above =
          holders.getOrDefault(reply.getParentId(), holders.get(reply.getThreadId()));
      CommentThread node = new CommentThread(reply, above.getLevel() + 1);
      above.add(node);
      holders.put(reply.getId(), node.getLevel() < depth ? node : above);
    }
    return threads;
  }
}
