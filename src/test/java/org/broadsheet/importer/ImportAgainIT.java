package org.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.testing.WrittenExport.comment;
import static org.broadsheet.testing.WrittenExport.modified;
import static org.broadsheet.testing.WrittenExport.path;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.Postgres;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.Site;
import org.broadsheet.testing.WrittenExport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One old blog that is exported again while people already read the new one. */
class ImportAgainIT {

  private static final LocalDateTime LATER = LocalDateTime.of(2012, 5, 1, 12, 0);
  private static final String FIRST = "<p>First words.</p>";

  private static Postgres postgres;
  private static Server server;
  private static Site site;

  @BeforeAll
  static void start() {
    postgres = Postgres.start();
    server = postgres.use(Server.onPayaraMicro()).start();
    site = new Site(server);
  }

  @AfterAll
  static void stop() {
    server.close();
    postgres.close();
  }

  @Test
  void theSameFileChangesNothing() {
    byte[] export =
        new WrittenExport("http://same.example")
            .post(101, FIRST, comment(170, 0, "Well said."))
            .post(102, FIRST)
            .page(103, 0, FIRST)
            .menuEntry(104, "The page", 103)
            .picture(105, "2006/11/tug.jpg")
            .bytes();
    assertThat(take("same.xml", export)).contains("Posts: 2. Pages: 1. Comments: 1. Media: 1.");
    Map<String, String> before = site.crawl();

    String report = take("again.xml", export);

    assertThat(report)
        .contains(
            "It is complete.",
            "Posts: 0. Pages: 0. Comments: 0. Media: 0. Authors, terms and menus: 0."
                + " Kept as data: 0. Unchanged: 5.");
    assertThat(site.crawl()).isEqualTo(before);
  }

  @Test
  void aNewerFileAddsAndBringsUpToDate() {
    take(
        "first.xml",
        new WrittenExport("http://newer.example")
            .post(201, FIRST, comment(270, 0, "Well said."))
            .post(202, FIRST)
            .post(203, FIRST)
            .bytes());

    String report =
        take(
            "newer.xml",
            new WrittenExport("http://newer.example")
                .post(201, FIRST, comment(270, 0, "Well said."), comment(271, 270, "Indeed."))
                .post(202, "<p>Better words.</p>", modified(LATER))
                .post(204, "<p>News.</p>")
                .bytes());

    assertThat(report).contains("Posts: 3. Pages: 0. Comments: 1. Media: 0.", "Unchanged: 0.");
    assertThat(site.page(path(201)).select("#comment-270, #comment-271")).hasSize(2);
    assertThat(body(202)).isEqualTo("Better words.");
    assertThat(body(203)).as("in the first file only").isEqualTo("First words.");
    assertThat(site.list("/"))
        .containsSubsequence(path(204), path(203), path(202), path(201))
        .doesNotHaveDuplicates();
    assertThat(site.feed("/feed/").getEntries())
        .extracting("uri")
        .contains("http://newer.example/?p=201", "http://newer.example/?p=204");
  }

  @Test
  void whatWasEditedHereStays() throws SQLException {
    take("before.xml", new WrittenExport("http://edited.example").post(301, FIRST).bytes());
    edit(301, "<p>Edited here.</p>");

    String report =
        take(
            "after.xml",
            new WrittenExport("http://edited.example")
                .post(301, "<p>Edited there.</p>", modified(LATER), comment(370, 0, "Still here."))
                .bytes());

    assertThat(report).contains("\"Post 301\" was changed here after the export was made");
    assertThat(body(301)).isEqualTo("Edited here.");
    assertThat(site.page(path(301)).select("#comment-370")).as("its new comment").hasSize(1);
  }

  private static String take(String name, byte[] export) {
    return Inbox.of(server).take(name, export);
  }

  private static String body(long post) {
    return site.page(path(post)).select(".post-body").text();
  }

  // The console has no editor yet, so this writes what one would.
  private static void edit(long post, String html) throws SQLException {
    try (Connection connection = postgres.dataSource().getConnection();
        PreparedStatement edit =
            connection.prepareStatement(
                "update post set content = ?, body_html = ?, modified_at = ?,"
                    + " version = version + 1 where id = ?")) {
      edit.setString(1, html);
      edit.setString(2, html);
      edit.setLong(3, Instant.now().toEpochMilli());
      edit.setLong(4, post);
      assertThat(edit.executeUpdate()).isEqualTo(1);
    }
  }
}
