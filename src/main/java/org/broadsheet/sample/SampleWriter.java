package org.broadsheet.sample;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.broadsheet.account.Account;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.comment.Comment;
import org.broadsheet.post.Post;
import org.broadsheet.statistics.ViewKey;
import org.broadsheet.subscription.Follower;
import org.broadsheet.widget.Widget;

/** Stores the sample within the transaction of its service, and notes every row of it. */
final class SampleWriter {

  /** A sequence number stands for itself and the 49 before it. */
  private static final int BLOCK = 50;

  private static final String HEADER = "header";

  private final EntityManager em;

  SampleWriter(EntityManager em) {
    this.em = em;
  }

  void write(DigestTerms terms) {
    for (Account author : terms.authors()) {
      store("account", author, author.getId());
    }
    for (Category category : terms.categories()) {
      store("category", category, category.getId());
    }
    for (Tag tag : terms.tags()) {
      store("tag", tag, tag.getId());
    }
  }

  void write(DigestPosts posts) {
    for (Post post : posts.posts()) {
      store("post", post, post.getId());
    }
    for (Comment comment : posts.comments()) {
      store("comment", comment, comment.getId());
    }
  }

  void writeSidebar(DigestSidebar sidebar) {
    for (Widget widget : sidebar.widgets()) {
      em.persist(widget);
      note("widget", widget.getId());
    }
    for (Follower follower : sidebar.followers()) {
      em.persist(follower);
      note("follower", follower.getId());
    }
  }

  void countPosts() {
    for (String term : new String[] {"category", "tag"}) {
      em.createNativeQuery(
              ("update %1$s set post_count = (select count(*) from post_%1$s p"
                      + " where p.%1$s_id = %1$s.id) where id > ?1")
                  .formatted(term))
          .setParameter(1, DigestSource.NUMBERS_ABOVE)
          .executeUpdate();
    }
  }

  /** Views of the hours before, so that the most read posts have an order on the first day. */
  void writeViews(DigestSource source, Instant now) {
    long hour = ViewKey.hourOf(now);
    for (JsonObject entry : source.entries("posts")) {
      em.createNativeQuery("insert into page_view (post_id, view_hour, views) values (?1, ?2, ?3)")
          .setParameter(1, DigestSource.number(entry))
          .setParameter(2, hour)
          .setParameter(3, (long) entry.getInt("views"))
          .executeUpdate();
    }
  }

  void writeMenu(DigestMenu menu) {
    long first =
        ((Number) em.createNativeQuery("select nextval('row_sequence')").getSingleResult())
                .longValue()
            - BLOCK
            + 1;
    em.createNativeQuery("insert into menu (id, slug, name, location) values (?1, ?2, ?3, ?4)")
        .setParameter(1, first)
        .setParameter(2, "sample")
        .setParameter(3, "Sample")
        .setParameter(4, HEADER)
        .executeUpdate();
    note("menu", first);
    menu.lines().forEach(line -> write(line, first));
  }

  private void write(DigestMenu.Line line, long menu) {
    long number = menu + 1 + line.offset();
    String parent = line.below() == null ? "null" : Long.toString(menu + 1 + line.below());
    String target = line.target() == null ? "null" : Long.toString(line.target());
    em.createNativeQuery(
            "insert into menu_item (id, menu_id, parent_id, position, label, target_kind,"
                + " target_id, url) values (?1, ?2, "
                + parent
                + ", ?3, ?4, ?5, "
                + target
                + ", ?6)")
        .setParameter(1, number)
        .setParameter(2, menu)
        .setParameter(3, line.offset())
        .setParameter(4, line.label())
        .setParameter(5, line.kind())
        .setParameter(6, line.url())
        .executeUpdate();
    note("menu_item", number);
  }

  // At once, because rows of one table must come after those they stand below.
  private void store(String table, Object thing, long number) {
    em.persist(thing);
    em.flush();
    note(table, number);
  }

  private void note(String table, long row) {
    em.persist(new SampleRow(table, row));
  }
}
