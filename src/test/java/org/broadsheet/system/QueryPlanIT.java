package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.broadsheet.testing.AskedDatabase;
import org.broadsheet.testing.AskedH2;
import org.broadsheet.testing.AskedPostgres;
import org.broadsheet.testing.AskedQuery;
import org.broadsheet.testing.LargeSite;
import org.broadsheet.testing.Server;
import org.junit.jupiter.api.Test;

/**
 * On a site with 100,000 posts and a million comments (on H2 with a fifth of them) no page reads a
 * table that grows from one end to the other, and none reads more than its own share of it.
 */
class QueryPlanIT {

  private static final int POSTS = 100_000;
  private static final int COMMENTS = 1_000_000;

  /**
   * H2 fills its tables ten times slower, and a whole scan shows on a fifth of the site as well.
   */
  private static final int PART_ON_H2 = 5;

  private static final int ROWS_AT_MOST = 1500;

  private static final Set<String> GROWING =
      Set.of(
          "post",
          "comment",
          "archive_entry",
          "post_category",
          "post_tag",
          "page_view",
          "media",
          "former_address");

  @Test
  void onPostgres() {
    try (AskedDatabase database = new AskedPostgres()) {
      check(database, POSTS, COMMENTS);
    }
  }

  @Test
  void onH2() {
    try (AskedDatabase database = new AskedH2()) {
      check(database, POSTS / PART_ON_H2, COMMENTS / PART_ON_H2);
    }
  }

  private static void check(AskedDatabase database, int posts, int comments) {
    LargeSite.fill(database.dataSource(), posts, comments);
    SoftAssertions soft = new SoftAssertions();
    try (Server server = ReaderPage.start(database)) {
      for (ReaderPage page : ReaderPage.all(server, posts)) {
        List<AskedQuery> cold = page.read(server, database);
        List<AskedQuery> warm = page.readAgain(server, database);
        assertThat(warm).as(page.path()).isNotEmpty();
        cold.forEach(query -> soft.assertThat(whole(query)).as(page + " " + query).isEmpty());
        warm.forEach(query -> soft.assertThat(wide(query)).as(page + " " + query).isEmpty());
        soft.assertThat(warm.stream().map(AskedQuery::sql))
            .as(page.toString())
            .hasSize(page.queries());
      }
    }
    soft.assertAll();
  }

  private static List<AskedQuery.Read> whole(AskedQuery query) {
    return query.reads().stream()
        .filter(read -> read.whole() && GROWING.contains(read.table()))
        .toList();
  }

  private static List<AskedQuery.Read> wide(AskedQuery query) {
    return query.reads().stream().filter(read -> read.rows() > ROWS_AT_MOST).toList();
  }
}
