package org.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.Site;
import org.broadsheet.testing.WrittenExport;
import org.junit.jupiter.api.Test;

/** An import whose server dies in the middle of it, again and again. */
class KilledImportIT {

  private static final int POSTS = 120;
  private static final int PAGES = 5000;

  /**
   * Four fifths of them come last. They take a fast machine longer than the server takes from the
   * first thing it imports to being ready, and no reader has to look at them.
   */
  private static final int DRAFTS = 20_000;

  private static final String NAME = "mole.xml";

  @Test
  void itEndsAsIfNothingHadHappened() {
    byte[] export = export();
    Map<String, String> whole;
    try (Server server = server().start()) {
      assertThat(Inbox.of(server).take(NAME, export)).contains("It is complete.");
      whole = everything(server);
    }
    try (Server server = server().start()) {
      Inbox.of(server).drop(NAME, export);
      for (int part : new int[] {POSTS / 4, POSTS / 2 + 1}) {
        waitFor(server, part);
        server.kill9();
        assertThat(server.data().resolve("inbox").resolve(NAME)).as("not yet over").exists();
        server.start();
      }

      assertThat(Inbox.of(server).report("done", NAME)).contains("It is complete.");
      Map<String, String> again = everything(server);
      assertThat(again.keySet()).isEqualTo(whole.keySet());
      whole.forEach((part, before) -> assertThat(again.get(part)).as(part).isEqualTo(before));
    }
  }

  private static Server server() {
    return Server.onPayaraMicro()
        .with("BROADSHEET_SAMPLE", "false")
        .with("BROADSHEET_SITE_URL", "http://mole.example");
  }

  /**
   * Threads of comments, pages that come before what they stand below, a menu that leads to them: a
   * run that begins in the middle must still bring all of that together.
   */
  private static byte[] export() {
    WrittenExport export = new WrittenExport("http://mole.example");
    export.page(PAGES + 1, PAGES + 2, "<p>Below.</p>");
    export.menuEntry(PAGES + 3, "Above", PAGES + 2);
    String paragraph =
        "<p>The tug left at dawn with <em>two barges</em> and came back alone.</p>\n";
    for (int id = 1; id <= POSTS; id++) {
      String first = WrittenExport.comment(id * 10L, 0, "Seen from the <b>mole</b>, number " + id);
      String answer = WrittenExport.comment(id * 10L + 1, id * 10L, "So did we.");
      if (id == POSTS / 2 + 1) {
        drafts(export, 0, DRAFTS / 5);
      }
      export.post(
          id, "[gallery ids=\"" + (PAGES + 4) + "\"]\n" + paragraph.repeat(100), first, answer);
    }
    export.picture(PAGES + 4, "2006/11/tug.jpg");
    export.page(PAGES + 2, 0, "<p>Above.</p>");
    drafts(export, DRAFTS / 5, DRAFTS);
    return export.bytes();
  }

  private static void drafts(WrittenExport export, int from, int to) {
    for (int number = from; number < to; number++) {
      export.draft(2L * PAGES + number, "<p>Not yet to be <em>read</em>.</p>\n".repeat(20));
    }
  }

  /** Waits until a post is stored, which is asked for by an address that counts no view. */
  private static void waitFor(Server server, long post) {
    long until = System.nanoTime() + 60_000_000_000L;
    while (Http.get(server.url("/?p=" + post)).statusCode() != 301) {
      assertThat(System.nanoTime()).as("post " + post + " comes").isLessThan(until);
    }
  }

  private static Map<String, String> everything(Server server) {
    Site site = new Site(server);
    Map<String, String> all = new TreeMap<>();
    // A block of the sidebar is numbered by a sequence, which leaves out what a dead server drew.
    all.put("frame", site.page("/").body().outerHtml().replaceAll("widget-\\d+", "widget"));
    all.put("menu", site.page("/").select(".site-nav").outerHtml());
    for (String feed : new String[] {"/feed/", "/comments/feed/", "/category/ships/tugs/feed/"}) {
      all.put(feed, Http.get(server.url(feed)).body());
    }
    all.putAll(site.crawl());
    assertThat(all.get("menu")).contains("/page-" + (PAGES + 2) + "/");
    assertThat(all.keySet()).contains(WrittenExport.path(1), WrittenExport.path(POSTS));
    return all;
  }
}
