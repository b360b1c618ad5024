package org.broadsheet.post.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.NuChecker;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.Site;
import org.broadsheet.testing.WrittenExport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Posts, pages, categories and tags in the hands of those who work on them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostDeskIT {

  private static final String CLOSED = "Sorry, the comment form is closed at this time.";
  private static final String ROPE =
      "<category domain=\"post_tag\" nicename=\"rope\">Rope</category>";
  private static final String KNOT =
      "<category domain=\"post_tag\" nicename=\"knot\">Knot</category>";

  private static Server server;
  private static Browser browser;
  private static Site site;
  private static Console anna;
  private static Desk desk;

  @BeforeAll
  static void start() {
    server = Console.withAnna(Server.onPayaraMicro()).start();
    browser = Browser.open();
    site = new Site(server);
    Inbox.of(server).take("mole.xml", export());
    anna = Console.at(server, browser, Screen.DESKTOP);
    anna.signIn("anna@ports.example", Console.PASSWORD).isAt("Dashboard");
    desk = new Desk(anna);
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  private static byte[] export() {
    WrittenExport export = new WrittenExport("http://mole.example");
    for (long id = 1; id <= 25; id++) {
      String terms = id <= 4 ? ROPE : id <= 6 ? KNOT : "";
      export.post(id, "<p>Words.</p>", terms, WrittenExport.comment(id, 0, "So it is " + id));
    }
    return export
        .draft(30, "<p>Not yet.</p>")
        .page(40, 0, "<p>About us.</p>")
        .page(41, 40, "<p>Who we are.</p>")
        .bytes();
  }

  @Test
  @Order(1)
  void listsAreCutFilteredAndSorted() {
    anna.open("/admin/posts/");
    assertThat(anna.isAt("Posts").menu()).contains("Posts", "Categories", "Tags", "Pages");
    assertThat(desk.tabs()).containsExactly("All 26", "Published 25", "Drafts 1");
    assertThat(desk.titles()).hasSize(20).startsWith("Draft 30", "Post 25");
    desk.see();
    desk.follow(anna.page().locator(".pager a[rel=next]"), "**page=2");
    assertThat(desk.titles()).hasSize(6).endsWith("Post 1");

    anna.open("/admin/posts/?s=POST+2&order=title");
    assertThat(desk.titles())
        .containsExactly(
            "Post 12", "Post 2", "Post 20", "Post 21", "Post 22", "Post 23", "Post 24", "Post 25");
    anna.open("/admin/posts/?s=%25");
    assertThat(anna.text()).contains("Nothing fits what you look for.");
    desk.see();
    anna.open("/admin/posts/?status=draft");
    assertThat(desk.titles()).containsExactly("Draft 30");
    assertThat(anna.text()).contains("Draft");
    anna.open("/admin/posts/");
    anna.field("Category").selectOption(new SelectOption().setLabel("\u2003Tugs"));
    anna.field("Month").fill("2006-11");
    anna.press("Filter");
    assertThat(desk.titles()).hasSize(13).allMatch(title -> number(title) % 2 == 1);
    anna.open("/admin/posts/?category=5&order=oldest");
    assertThat(anna.page().locator(".pager").innerText()).contains("Page 1 of 2");
    assertThat(desk.titles()).startsWith("Post 1", "Post 2");
    anna.open("/admin/posts/?month=2005-01");
    assertThat(desk.titles()).isEmpty();

    anna.open("/admin/pages/");
    assertThat(desk.titles()).containsExactly("Page 40", "Page 41");
    assertThat(desk.row("Page 41").innerText()).contains("Page 40 ›");
    desk.see();
  }

  @Test
  @Order(2)
  void whatIsDoneWithManyCanBeTakenBack() {
    desk.bulk("Put into the trash", "Post 24", "Post 25");
    assertThat(anna.text()).contains("2 are in the trash.");
    assertThat(site.status(WrittenExport.path(25))).isEqualTo(404);
    assertThat(desk.tabs()).contains("Trash 2", "All 24");
    desk.see();
    anna.press("Undo");
    assertThat(site.status(WrittenExport.path(25))).isEqualTo(200);
    assertThat(site.list("/")).startsWith(WrittenExport.path(25), WrittenExport.path(24));

    desk.bulk("Close for comments", "Post 24");
    assertThat(site.page(WrittenExport.path(24)).text()).contains(CLOSED);
    anna.press("Undo");
    anna.open("/admin/posts/quick/?id=24");
    assertThat(anna.field("Open for comments").isChecked()).isTrue();

    desk.bulk("Make drafts", "Post 23");
    assertThat(site.status(WrittenExport.path(23))).isEqualTo(404);
    anna.press("Undo");
    assertThat(site.status(WrittenExport.path(23))).as("under its old day").isEqualTo(200);

    desk.bulk("Publish", "Draft 30");
    assertThat(anna.text()).contains("One is published.");
    assertThat(site.list("/").get(0)).isEqualTo(WrittenExport.path(30));
    anna.press("Undo");
    assertThat(site.list("/").get(0)).isEqualTo(WrittenExport.path(25));

    desk.bulk("Put into the trash");
    assertThat(anna.text()).contains("Nothing was chosen.");
  }

  @Test
  @Order(3)
  void theQuickEditMovesAPostAndItsOldAddressLeadsThere() {
    anna.open("/admin/posts/");
    anna.open("/admin/posts/quick/?id=3");
    desk.see();
    anna.fill("Title", "A <b>new</b> name").fill("Slug", "Renamed, twice");
    anna.fill("Tags", "Rope, Sail, sail").fill("Date and time", "2007-01-02T10:30");
    anna.press("Save").isAt("Posts");
    assertThat(anna.text()).contains("“A <b>new</b> name” is saved.");

    assertThat(site.redirect(WrittenExport.path(3))).isEqualTo("/2007/01/02/renamed-twice/");
    assertThat(site.page("/2007/01/02/renamed-twice/").select("h1").text())
        .contains("A <b>new</b> name");
    assertThat(site.list("/tag/sail/")).containsExactly("/2007/01/02/renamed-twice/");
    assertThat(site.list("/2007/")).containsExactly("/2007/01/02/renamed-twice/");
    assertThat(site.list("/2006/")).hasSize(24);

    Console twice = Console.at(server, browser, Screen.DESKTOP);
    twice.signIn("anna@ports.example", Console.PASSWORD);
    twice.open("/admin/posts/quick/?id=7");
    anna.open("/admin/posts/quick/?id=7");
    anna.fill("Title", "First").press("Save").isAt("Posts");
    twice.fill("Title", "Second").press("Save");
    assertThat(twice.text()).contains("Somebody else has changed this meanwhile.");
    anna.open("/admin/posts/quick/?id=7");
    anna.fill("Date and time", "").press("Save");
    assertThat(anna.text()).contains("Enter a day and a time");
  }

  @Test
  @Order(4)
  void theTrashGivesBackOrForgets() {
    assertThat(discussed()).anyMatch(title -> title.contains("Post 19"));
    anna.open("/admin/posts/?s=Post+19");
    anna.press("Trash Post 19");
    assertThat(discussed()).noneMatch(title -> title.contains("Post 19"));
    anna.open("/admin/posts/?status=trash");
    desk.see();
    anna.press("Restore Post 19");
    assertThat(site.status(WrittenExport.path(19))).isEqualTo(200);
    assertThat(discussed()).anyMatch(title -> title.contains("Post 19"));

    anna.open("/admin/posts/?s=Post+19");
    anna.press("Trash Post 19");
    anna.open("/admin/posts/?status=trash");
    anna.press("Delete Post 19 for ever");
    assertThat(anna.text()).contains("One is deleted for ever.").contains("Nothing is here.");
    assertThat(site.status(WrittenExport.path(19))).isEqualTo(404);
    assertThat(anna.open("/admin/posts/quick/?id=19")).isEqualTo(404);
    assertThat(anna.open("/admin/posts/quick/?id=x")).isEqualTo(404);

    anna.open("/admin/pages/");
    anna.press("Trash Page 40");
    anna.open("/admin/pages/?status=trash");
    anna.press("Delete Page 40 for ever");
    assertThat(site.status("/page-41/")).as("the page below has moved up").isEqualTo(200);
  }

  @Test
  @Order(5)
  void eachRoleWorksOnWhatIsTheirs() {
    Console otto = anna.invite(browser, "otto", "Author");
    Console cara = anna.invite(browser, "cara", "Contributor");
    Console edda = anna.invite(browser, "edda", "Editor");
    desk.give("20", "otto", null);
    desk.give("21", "cara", null);
    desk.give("22", "cara", "Draft");

    edda.open("/admin/posts/");
    assertThat(new Desk(edda).ticks()).isEqualTo(20);
    assertThat(edda.open("/admin/categories/")).isEqualTo(200);
    assertThat(edda.open("/admin/posts/quick/?id=20")).isEqualTo(200);

    assertThat(otto.menu()).contains("Posts").doesNotContain("Pages", "Categories", "Tags");
    otto.open("/admin/posts/");
    assertThat(new Desk(otto).titles()).as("their own first").containsExactly("Post 20");
    otto.open("/admin/posts/?status=all");
    assertThat(new Desk(otto).titles())
        .contains("Post 21", "Post 25")
        .doesNotContain("Draft 30", "Post 22");
    assertThat(new Desk(otto).ticks()).isEqualTo(1);
    assertThat(otto.open("/admin/pages/")).isEqualTo(403);
    assertThat(otto.open("/admin/categories/")).isEqualTo(403);
    assertThat(otto.open("/admin/tags/edit/?id=1")).isEqualTo(403);
    assertThat(otto.open("/admin/posts/quick/?id=21")).isEqualTo(403);
    otto.open("/admin/posts/");
    assertThat(new Desk(otto).forge(21)).as("the post of another").isEqualTo(403);
    assertThat(site.status(WrittenExport.path(21))).isEqualTo(200);

    cara.open("/admin/posts/");
    assertThat(new Desk(cara).titles()).containsExactlyInAnyOrder("Post 21", "Post 22");
    assertThat(new Desk(cara).ticks()).as("not what is published").isEqualTo(1);
    assertThat(cara.open("/admin/posts/quick/?id=21")).isEqualTo(403);
    cara.open("/admin/posts/quick/?id=22");
    assertThat(cara.field("Status").locator("option").allInnerTexts())
        .containsExactly("Pending review", "Draft");
    cara.field("Status").selectOption(new SelectOption().setLabel("Pending review"));
    cara.press("Save").isAt("Posts");
    cara.press("Trash Post 22");
    anna.open("/admin/posts/?status=trash");
    assertThat(desk.titles()).containsExactly("Post 22");
    anna.press("Restore Post 22");
    anna.open("/admin/posts/?status=pending");
    assertThat(desk.titles()).containsExactly("Post 22");
    cara.check();
  }

  @Test
  @Order(6)
  void categoriesAreRenamedMergedAndDeleted() {
    new TermSteps(desk, site).categories();
  }

  @Test
  @Order(7)
  void tagsAreRenamedMergedAndDeleted() {
    new TermSteps(desk, site).tags();
  }

  @Test
  @Order(8)
  void everyPageIsValidHtml() {
    assertThat(Desk.SEEN).hasSizeGreaterThan(8);
    NuChecker.check(Desk.SEEN);
  }

  private static long number(String title) {
    return Long.parseLong(title.replaceAll("\\D", ""));
  }

  /** Titles in the feed of the newest comments. */
  private static List<String> discussed() {
    return site.feed("/comments/feed/").getEntries().stream().map(e -> e.getTitle()).toList();
  }
}
