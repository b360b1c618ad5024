package org.broadsheet.system;

import org.assertj.core.api.SoftAssertions;
import org.broadsheet.testing.AskedDatabase;
import org.broadsheet.testing.AskedH2;
import org.broadsheet.testing.AskedQuery;
import org.broadsheet.testing.LargeSite;
import org.broadsheet.testing.Server;
import org.junit.jupiter.api.Test;

/** A small site asks as much for each page as a large one, which {@link QueryPlanIT} looks at. */
class QueryCountIT {

  private static final int POSTS = 2000;
  private static final int COMMENTS = 20_000;

  @Test
  void aPageAsksAsMuchOnASmallSite() {
    SoftAssertions soft = new SoftAssertions();
    try (AskedDatabase database = new AskedH2()) {
      LargeSite.fill(database.dataSource(), POSTS, COMMENTS);
      try (Server server = ReaderPage.start(database)) {
        for (ReaderPage page : ReaderPage.all(server, POSTS)) {
          page.read(server, database);
          soft.assertThat(page.readAgain(server, database).stream().map(AskedQuery::sql))
              .as(page.toString())
              .hasSize(page.queries());
        }
      }
    }
    soft.assertAll();
  }
}
