package org.broadsheet.sample;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Takes the rows of the sample away, from the leaves to the roots, where nobody has built upon. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SampleRemovalService {

  private static final String FREE_COMMENT =
      "not exists (select 1 from comment x where x.parent_id = t.id)";
  private static final String FREE_POST =
      "not exists (select 1 from comment x where x.post_id = t.id)"
          + " and not exists (select 1 from post x where x.parent_id = t.id)";
  private static final String FREE_CATEGORY =
      "not exists (select 1 from post_category x where x.category_id = t.id)"
          + " and not exists (select 1 from category x where x.parent_id = t.id)";
  private static final String FREE_TAG =
      "not exists (select 1 from post_tag x where x.tag_id = t.id)";
  private static final String FREE_ACCOUNT =
      "not exists (select 1 from post x where x.author_id = t.id)"
          + " and not exists (select 1 from comment x where x.account_id = t.id)"
          + " and not exists (select 1 from media x where x.author_id = t.id)";
  private static final String FREE_MENU =
      "not exists (select 1 from menu_item x where x.menu_id = t.id)";
  private static final String ALWAYS = "1 = 1";

  /** What belongs to a post alone and goes with it. */
  private static final List<String> WITH_A_POST =
      List.of("archive_entry", "post_category", "post_tag", "page_view", "former_address");

  @PersistenceContext private EntityManager em;

  /**
   * Takes away every row of the sample that nothing else needs; the rest is nobody's sample now.
   */
  public void removeRows() {
    delete("widget", ALWAYS);
    delete("follower", ALWAYS);
    delete("menu_item", ALWAYS);
    run("update menu_item set parent_id = null where " + sample("menu_item", "parent_id"));
    delete("menu", FREE_MENU);
    delete("comment", FREE_COMMENT);
    deletePosts();
    delete("category", FREE_CATEGORY);
    delete("tag", FREE_TAG);
    delete("account", FREE_ACCOUNT);
    count();
    run("delete from sample_row");
  }

  private void deletePosts() {
    String free = "select t.id from post t where " + sample("post", "t.id") + " and " + FREE_POST;
    int deleted;
    do {
      for (String table : WITH_A_POST) {
        run("delete from " + table + " where post_id in (" + free + ")");
      }
      run("delete from custom_field where owner_kind = 'POST' and owner_id in (" + free + ")");
      run("update media set post_id = null where post_id in (" + free + ")");
      deleted = run("delete from post where id in (" + free + ")");
    } while (deleted > 0);
  }

  private void delete(String table, String free) {
    String statement =
        "delete from " + table + " t where " + sample(table, "t.id") + " and " + free;
    int deleted;
    do {
      deleted = run(statement);
    } while (deleted > 0);
  }

  // What stayed has lost some of what it counted.
  private void count() {
    run(
        "update post set comment_count = (select count(*) from comment c where c.post_id = post.id"
            + " and c.status = 'APPROVED') where "
            + sample("post", "id"));
    for (String term : List.of("category", "tag")) {
      run(
          ("update %1$s set post_count = (select count(*) from post_%1$s x, post p"
                      + " where x.%1$s_id = %1$s.id and p.id = x.post_id and p.kind = 'POST'"
                      + " and p.status = 'PUBLISHED') where ")
                  .formatted(term)
              + sample(term, "id"));
    }
  }

  private static String sample(String table, String column) {
    return column + " in (select s.row_id from sample_row s where s.table_name = '" + table + "')";
  }

  private int run(String statement) {
    return em.createNativeQuery(statement).executeUpdate();
  }
}
