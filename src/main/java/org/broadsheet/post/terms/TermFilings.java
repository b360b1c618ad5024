package org.broadsheet.post.terms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Moves posts from one category or tag to another, and brings the archives of categories in order
 * afterwards: a few statements however many posts there are, no post is read.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TermFilings {

  private static final String ADD =
      "insert into %1$s (post_id, %2$s) select f.post_id, %4$d from %1$s f where f.%2$s = %3$d"
          + " and not exists (select 1 from %1$s o where o.post_id = f.post_id and o.%2$s %5$s)";

  // An entry stays while the post is filed in the category or anywhere below it.
  private static final String LEFT =
      "delete from archive_entry where archive = 'CATEGORY' and archive_id = %1$d and not exists"
          + " (select 1 from post_category f where f.post_id = archive_entry.post_id"
          + " and f.category_id in (%2$s))";

  private static final String JOINED =
      "insert into archive_entry (archive, archive_id, listed_at, post_id)"
          + " select distinct 'CATEGORY', %1$d, p.listed_at, p.id"
          + " from post_category f join post p on p.id = f.post_id"
          + " where f.category_id in (%2$s) and p.listed_at is not null and not exists"
          + " (select 1 from archive_entry e where e.post_id = p.id and e.archive = 'CATEGORY'"
          + " and e.archive_id = %1$d)";

  @PersistenceContext private EntityManager em;

  /** Files all posts of a category under another one instead. */
  public void moveCategory(long from, long to) {
    run(ADD.formatted("post_category", "category_id", from, to, "= " + to));
    dropCategory(from);
  }

  /** Files those posts of a category that have no other one under another one instead. */
  public void inheritCategory(long from, long to) {
    run(ADD.formatted("post_category", "category_id", from, to, "<> " + from));
    dropCategory(from);
  }

  private void dropCategory(long category) {
    run("delete from post_category where category_id = " + category);
    dropArchive("CATEGORY", category);
  }

  /**
   * Brings the archive of a category in order.
   *
   * @param branch numbers of the category and of all below it
   */
  public void settle(long category, Collection<Long> branch) {
    String numbers = branch.stream().map(String::valueOf).collect(Collectors.joining(", "));
    run(LEFT.formatted(category, numbers));
    run(JOINED.formatted(category, numbers));
  }

  /** Gives all posts of a tag another one instead. */
  public void moveTag(long from, long to) {
    run(ADD.formatted("post_tag", "tag_id", from, to, "= " + to));
    run(
        ("insert into archive_entry (archive, archive_id, listed_at, post_id)"
                + " select 'TAG', %2$d, e.listed_at, e.post_id from archive_entry e"
                + " where e.archive = 'TAG' and e.archive_id = %1$d and not exists"
                + " (select 1 from archive_entry o where o.post_id = e.post_id"
                + " and o.archive = 'TAG' and o.archive_id = %2$d)")
            .formatted(from, to));
    dropTag(from);
  }

  /** Takes a tag off all posts. */
  public void dropTag(long tag) {
    run("delete from post_tag where tag_id = " + tag);
    dropArchive("TAG", tag);
  }

  private void dropArchive(String archive, long term) {
    run("delete from archive_entry where archive = '" + archive + "' and archive_id = " + term);
  }

  private void run(String statement) {
    em.createNativeQuery(statement).executeUpdate();
  }
}
