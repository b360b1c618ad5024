package org.broadsheet.post;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.broadsheet.system.paging.Anchor;

/**
 * A {@link PostQuery} in the words of the database. What is read is only when and which, in the
 * order of one index, so that a page of a list costs what its entries cost, however many others
 * there are.
 */
final class PostSelection {

  private static final String PUBLISHED =
      "e.status = org.broadsheet.post.Status.PUBLISHED and e.publishedAt <= :now";

  private final PostQuery query;
  private final Instant now;
  private final List<String> words;

  PostSelection(PostQuery query, Instant now) {
    this.query = query;
    this.now = now;
    this.words = query.isSearch() ? SearchWords.of(query.words()) : List.of();
  }

  /**
   * Entries of the list in its order.
   *
   * @param from the first one; null for the beginning
   * @param skip entries to leave out from there
   */
  List<Anchor> read(EntityManager em, Anchor from, int skip, int count) {
    TypedQuery<Object[]> select = em.createQuery(jpql(from != null), Object[].class);
    bind(select, from);
    return select
        .setFirstResult(skip)
        .setMaxResults(count)
        .getResultStream()
        .map(row -> new Anchor(row[0], (Long) row[1]))
        .toList();
  }

  // What is the same in all entries stands in the order too, and there is one upper bound alone: H2
  // only then sees that it has an index in this order, and where in it to begin.
  private String jpql(boolean anchored) {
    return "select %1$s, %2$s from %3$s e where %4$s order by %5$s%1$s desc, %2$s desc"
        .formatted(at(), id(), isArchive() ? "ArchiveEntry" : "Post", where(anchored), prefix());
  }

  private boolean isArchive() {
    return query.category() != 0 || query.tag() != 0;
  }

  // WordPress goes by the local clock in date archives; elsewhere it hardly matters.
  private String at() {
    if (query.isSearch()) {
      return "e.publishedAt";
    }
    return query.from() != null ? "e.publishedLocal" : "e.listedAt";
  }

  private String id() {
    return isArchive() ? "e.postId" : "e.id";
  }

  private String prefix() {
    if (isArchive()) {
      return "e.archive, e.archiveId, ";
    }
    return query.author() != 0 ? "e.authorId, " : "";
  }

  private String where(boolean anchored) {
    if (query.isSearch()) {
      return PUBLISHED + " and e.password is null" + matches();
    }
    String begin = "%1$s <= :at and (%1$s < :at or %2$s <= :id)".formatted(at(), id());
    if (query.from() != null) {
      return "e.listedAt <= :now and e.publishedLocal >= :from and "
          + (anchored ? begin : "e.publishedLocal < :until");
    }
    // An entry that is listed already, and so are all behind it.
    return list() + (anchored ? begin : "e.listedAt <= :now");
  }

  private String list() {
    if (isArchive()) {
      return "e.archive = :archive and e.archiveId = :list and ";
    }
    return query.author() != 0 ? "e.authorId = :list and " : "";
  }

  private String matches() {
    StringBuilder matches = new StringBuilder();
    IntStream.range(0, words.size())
        .forEach(
            i ->
                matches.append(
                    (" and (lower(e.title) like :word%1$d escape '\\'"
                            + " or lower(e.content) like :word%1$d escape '\\')")
                        .formatted(i)));
    return matches.toString();
  }

  private void bind(TypedQuery<Object[]> select, Anchor from) {
    if (query.category() != 0) {
      select.setParameter("archive", Archive.CATEGORY).setParameter("list", query.category());
    } else if (query.tag() != 0) {
      select.setParameter("archive", Archive.TAG).setParameter("list", query.tag());
    } else if (query.author() != 0) {
      select.setParameter("list", query.author());
    } else if (query.from() != null) {
      select.setParameter("from", query.from());
    }
    if (from == null || query.from() != null) {
      select.setParameter("now", now);
    }
    if (from != null) {
      select.setParameter("at", from.at()).setParameter("id", from.id());
    } else if (query.from() != null) {
      select.setParameter("until", query.until());
    }
    for (int i = 0; i < words.size(); i++) {
      select.setParameter("word" + i, SearchWords.pattern(words.get(i)));
    }
  }
}
