package org.broadsheet.post;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps the archives of categories and tags: which posts stand in them, and in which order. Whoever
 * stores, changes or files a post says so here, in the same transaction; whoever moves a category
 * does too.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ArchiveService {

  private static final int AT_ONCE = 500;

  private static final String TAGS =
      "insert into archive_entry (archive, archive_id, listed_at, post_id)"
          + " select 'TAG', f.tag_id, p.listed_at, p.id from post p join post_tag f"
          + " on f.post_id = p.id where p.listed_at is not null and p.id in (%s)";

  private static final String CATEGORIES =
      "insert into archive_entry (archive, archive_id, listed_at, post_id)"
          + " select 'CATEGORY', f.category_id, p.listed_at, p.id from post p join post_category f"
          + " on f.post_id = p.id where p.listed_at is not null and p.id in (%s)";

  // One level of the tree at a time, until there is nothing left to add: ends on circles too.
  private static final String WIDER_CATEGORIES =
      "insert into archive_entry (archive, archive_id, listed_at, post_id)"
          + " select distinct 'CATEGORY', c.parent_id, e.listed_at, e.post_id"
          + " from archive_entry e join category c on c.id = e.archive_id"
          + " where e.archive = 'CATEGORY' and e.post_id in (%1$s) and c.parent_id is not null"
          + " and not exists (select 1 from archive_entry x where x.post_id = e.post_id"
          + " and x.archive = 'CATEGORY' and x.archive_id = c.parent_id)";

  @PersistenceContext private EntityManager em;

  /**
   * Gives posts their places in the archives of their categories, of all categories above these,
   * and of their tags, as this transaction has stored them; those that are not published have none.
   *
   * @param posts numbers of posts that were stored or changed; those of pages do no harm
   */
  public void file(Collection<Long> posts) {
    em.flush();
    List<Long> all = posts.stream().distinct().sorted().toList();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      rewrite(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
  }

  /** Files anew what stands in a category, which has been put below another or on top. */
  public void fileAllIn(long category) {
    em.flush();
    file(
        em.createQuery(
                "select e.postId from ArchiveEntry e where e.archiveId = :category"
                    + " and e.archive = org.broadsheet.post.Archive.CATEGORY",
                Long.class)
            .setParameter("category", category)
            .getResultList());
  }

  private void rewrite(List<Long> posts) {
    String numbers = posts.stream().map(String::valueOf).collect(Collectors.joining(", "));
    run("delete from archive_entry where post_id in (%s)", numbers);
    run(TAGS, numbers);
    int added = run(CATEGORIES, numbers);
    while (added > 0) {
      added = run(WIDER_CATEGORIES, numbers);
    }
  }

  private int run(String statement, String numbers) {
    return em.createNativeQuery(statement.formatted(numbers)).executeUpdate();
  }
}
