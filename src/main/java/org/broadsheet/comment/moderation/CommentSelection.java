package org.broadsheet.comment.moderation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.comment.Comment;
import org.broadsheet.comment.CommentStatus;

/** The query behind one list of the queue, in an order that an index has. */
final class CommentSelection {

  /** Comments among which words are looked for: no index helps to find a piece of a text. */
  static final int SEARCHED_AT_MOST = 20_000;

  /** More finds than anybody turns the pages of. */
  static final int FOUND_AT_MOST = 1000;

  private static final String SEEN_DAILY =
      "c.status not in ("
          + CommentQueries.named(CommentStatus.SPAM)
          + ", "
          + CommentQueries.named(CommentStatus.TRASH)
          + ")";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final String order;

  CommentSelection(CommentFilter filter, long me, boolean moderator) {
    List<String> same = new ArrayList<>();
    if (filter.tab() == CommentTab.MINE) {
      same.add("c.accountId");
      where("c.accountId = :me", "me", me);
    }
    if (filter.post() > 0) {
      same.add("c.postId");
      where("c.postId = :post", "post", filter.post());
    }
    if (!moderator) {
      where("c.postId in (select p.id from Post p where p.authorId = :author)", "author", me);
    }
    if (filter.tab().status().isPresent()) {
      same.add("c.status");
      where("c.status = :status", "status", filter.tab().status().get());
    } else {
      // Said the other way round, else H2 reads by status and sorts all.
      conditions.add(SEEN_DAILY);
      same.remove("c.postId");
    }
    same.add("c.writtenAt desc");
    same.add("c.id desc");
    order = " order by " + String.join(", ", same);
  }

  /** Numbers of comments, newest first. */
  TypedQuery<Long> numbers(EntityManager em) {
    return query(em, "select c.id", order, Long.class);
  }

  long count(EntityManager em) {
    return query(em, "select count(c.id)", "", Long.class).getSingleResult();
  }

  /** Numbers of those that have the words of a filter. */
  List<Long> found(EntityManager em, CommentFilter filter) {
    Set<Long> found = new LinkedHashSet<>();
    TypedQuery<Instant> walk = query(em, "select c.writtenAt", order, Instant.class);
    List<Instant> bound = walk.setFirstResult(SEARCHED_AT_MOST).setMaxResults(1).getResultList();
    if (!bound.isEmpty()) {
      where("c.writtenAt >= :bound", "bound", bound.get(0));
    }
    where(
        "(lower(c.content) like :words escape '\\' or lower(c.authorName) like :words escape '\\'"
            + " or c.authorKey like :words escape '\\' or lower(c.authorUrl) like :words"
            + " escape '\\')",
        "words",
        filter.pattern());
    found.addAll(numbers(em).setMaxResults(FOUND_AT_MOST).getResultList());
    if (filter.words().contains("@")) {
      conditions.removeIf(
          condition -> condition.contains(":words") || condition.contains(":bound"));
      parameters.remove("words");
      parameters.remove("bound");
      where("c.authorKey = :key", "key", Comment.keyOf(filter.words()));
      found.addAll(
          query(em, "select c.id", " order by c.authorKey, c.writtenAt desc, c.id desc", Long.class)
              .setMaxResults(FOUND_AT_MOST)
              .getResultList());
    }
    return List.copyOf(found);
  }

  private void where(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
  }

  private <T> TypedQuery<T> query(EntityManager em, String select, String end, Class<T> type) {
    TypedQuery<T> query =
        em.createQuery(
            select + " from Comment c where " + String.join(" and ", conditions) + end, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
