package org.broadsheet.post.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final Map<URI, String> SEEN = new LinkedHashMap<>();

  private static Server server;
  private static Browser browser;
  private static Site site;
  private static Console anna;

  @BeforeAll
  static void start() {
    server = Console.withAnna(Server.onPayaraMicro()).start();
    browser = Browser.open();
    site = new Site(server);
    Inbox.of(server).take("mole.xml", export());
    anna = Console.at(server, browser, Screen.DESKTOP);
    anna.signIn("anna@ports.example", Console.PASSWORD).isAt("Dashboard");
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
    assertThat(tabs()).containsExactly("All 26", "Published 25", "Drafts 1");
    assertThat(titles()).hasSize(20).startsWith("Draft 30", "Post 25");
    see(anna);
    follow(anna.page().locator(".pager a[rel=next]"), "**page=2");
    assertThat(titles()).hasSize(6).endsWith("Post 1");

    anna.open("/admin/posts/?s=POST+2&order=title");
    assertThat(titles())
        .containsExactly(
            "Post 12", "Post 2", "Post 20", "Post 21", "Post 22", "Post 23", "Post 24", "Post 25");
    anna.open("/admin/posts/?s=%25");
    assertThat(anna.text()).contains("Nothing fits what you look for.");
    see(anna);
    anna.open("/admin/posts/?status=draft");
    assertThat(titles()).containsExactly("Draft 30");
    assertThat(anna.text()).contains("Draft");
    anna.open("/admin/posts/");
    anna.field("Category").selectOption(new SelectOption().setLabel("\u2003Tugs"));
    anna.field("Month").fill("2006-11");
    anna.press("Filter");
    assertThat(titles()).hasSize(13).allMatch(title -> number(title) % 2 == 1);
    anna.open("/admin/posts/?category=5&order=oldest");
    assertThat(anna.page().locator(".pager").innerText()).contains("Page 1 of 2");
    assertThat(titles()).startsWith("Post 1", "Post 2");
    anna.open("/admin/posts/?month=2005-01");
    assertThat(titles()).isEmpty();

    anna.open("/admin/pages/");
    assertThat(titles()).containsExactly("Page 40", "Page 41");
    assertThat(row("Page 41").innerText()).contains("Page 40 ›");
    see(anna);
  }

  @Test
  @Order(2)
  void whatIsDoneWithManyCanBeTakenBack() {
    bulk("Put into the trash", "Post 24", "Post 25");
    assertThat(anna.text()).contains("2 are in the trash.");
    assertThat(site.status(WrittenExport.path(25))).isEqualTo(404);
    assertThat(tabs()).contains("Trash 2", "All 24");
    see(anna);
    anna.press("Undo");
    assertThat(site.status(WrittenExport.path(25))).isEqualTo(200);
    assertThat(site.list("/")).startsWith(WrittenExport.path(25), WrittenExport.path(24));

    bulk("Close for comments", "Post 24");
    assertThat(site.page(WrittenExport.path(24)).text()).contains(CLOSED);
    anna.press("Undo");
    anna.open("/admin/posts/quick/?id=24");
    assertThat(anna.field("Open for comments").isChecked()).isTrue();

    bulk("Make drafts", "Post 23");
    assertThat(site.status(WrittenExport.path(23))).isEqualTo(404);
    anna.press("Undo");
    assertThat(site.status(WrittenExport.path(23))).as("under its old day").isEqualTo(200);

    bulk("Publish", "Draft 30");
    assertThat(anna.text()).contains("One is published.");
    assertThat(site.list("/").get(0)).isEqualTo(WrittenExport.path(30));
    anna.press("Undo");
    assertThat(site.list("/").get(0)).isEqualTo(WrittenExport.path(25));

    bulk("Put into the trash");
    assertThat(anna.text()).contains("Nothing was chosen.");
  }

  @Test
  @Order(3)
  void theQuickEditMovesAPostAndItsOldAddressLeadsThere() {
    anna.open("/admin/posts/");
    anna.open("/admin/posts/quick/?id=3");
    see(anna);
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
    see(anna);
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
    Console otto = invite("otto", "Author");
    Console cara = invite("cara", "Contributor");
    Console edda = invite("edda", "Editor");
    give("20", "otto", null);
    give("21", "cara", null);
    give("22", "cara", "Draft");

    edda.open("/admin/posts/");
    assertThat(ticks(edda)).isEqualTo(20);
    assertThat(edda.open("/admin/categories/")).isEqualTo(200);
    assertThat(edda.open("/admin/posts/quick/?id=20")).isEqualTo(200);

    assertThat(otto.menu()).contains("Posts").doesNotContain("Pages", "Categories", "Tags");
    otto.open("/admin/posts/");
    assertThat(titles(otto)).as("their own first").containsExactly("Post 20");
    otto.open("/admin/posts/?status=all");
    assertThat(titles(otto)).contains("Post 21", "Post 25").doesNotContain("Draft 30", "Post 22");
    assertThat(ticks(otto)).isEqualTo(1);
    assertThat(otto.open("/admin/pages/")).isEqualTo(403);
    assertThat(otto.open("/admin/categories/")).isEqualTo(403);
    assertThat(otto.open("/admin/tags/edit/?id=1")).isEqualTo(403);
    assertThat(otto.open("/admin/posts/quick/?id=21")).isEqualTo(403);
    otto.open("/admin/posts/");
    assertThat(forge(otto, 21)).as("the post of another").isEqualTo(403);
    assertThat(site.status(WrittenExport.path(21))).isEqualTo(200);

    cara.open("/admin/posts/");
    assertThat(titles(cara)).containsExactlyInAnyOrder("Post 21", "Post 22");
    assertThat(ticks(cara)).as("not what is published").isEqualTo(1);
    assertThat(cara.open("/admin/posts/quick/?id=21")).isEqualTo(403);
    cara.open("/admin/posts/quick/?id=22");
    assertThat(cara.field("Status").locator("option").allInnerTexts())
        .containsExactly("Pending review", "Draft");
    cara.field("Status").selectOption(new SelectOption().setLabel("Pending review"));
    cara.press("Save").isAt("Posts");
    cara.press("Trash Post 22");
    anna.open("/admin/posts/?status=trash");
    assertThat(titles()).containsExactly("Post 22");
    anna.press("Restore Post 22");
    anna.open("/admin/posts/?status=pending");
    assertThat(titles()).containsExactly("Post 22");
    cara.check();
  }

  @Test
  @Order(6)
  void categoriesAreRenamedMergedAndDeleted() {
    anna.open("/admin/categories/");
    see(anna);
    anna.fill("Name", "Harbour").fill("Description", "All <b>about</b> it<script>x</script>");
    anna.press("Add it");
    assertThat(site.page("/category/harbour/").text()).contains("All about it");
    anna.fill("Name", "Harbour").press("Add it");
    assertThat(anna.text()).contains("Another category has the slug “harbour” already.");

    editCategory("Ships");
    see(anna);
    anna.fill("Name", "Vessels").fill("Slug", "vessels").press("Save").isAt("Categories");
    assertThat(site.redirect("/category/ships/")).isEqualTo("/category/vessels/");
    assertThat(site.redirect("/category/ships/feed/")).isEqualTo("/category/vessels/feed/");
    assertThat(site.redirect("/category/ships/tugs/")).isEqualTo("/category/vessels/tugs/");
    assertThat(site.redirect("/category/ships/page/2/")).isEqualTo("/category/vessels/page/2/");
    List<String> whole = site.list("/category/vessels/");

    editCategory("Tugs");
    anna.field("Below").selectOption(new SelectOption().setLabel("Harbour"));
    anna.press("Save");
    assertThat(site.redirect("/category/vessels/tugs/")).isEqualTo("/category/harbour/tugs/");
    List<String> tugs = site.list("/category/harbour/");
    assertThat(whole).containsAll(tugs).hasSizeGreaterThan(tugs.size());
    assertThat(site.list("/category/vessels/")).doesNotContainAnyElementsOf(tugs);

    editCategory("Tugs");
    open("Merge it into another one");
    anna.page().locator("[id='merge:heir']").selectOption(new SelectOption().setLabel("Vessels"));
    anna.press("Yes, merge it");
    assertThat(anna.text()).contains("“Tugs” is merged.");
    assertThat(site.list("/category/vessels/")).isEqualTo(whole);
    assertThat(site.list("/category/harbour/")).isEmpty();
    assertThat(site.redirect("/category/harbour/tugs/")).isEqualTo("/category/vessels/");
    assertThat(site.redirect("/category/ships/tugs/feed/")).isEqualTo("/category/vessels/feed/");
    assertThat(site.redirect("/?cat=6")).isEqualTo("/category/vessels/");
    assertThat(row("Vessels").locator(".number").innerText())
        .isEqualTo(String.valueOf(whole.size()));

    bulk("Add to a category", "Post 25");
    assertThat(anna.text()).contains("Choose the category to add them to.");
    anna.open("/admin/posts/");
    anna.field("Category to add").selectOption(new SelectOption().setLabel("Harbour"));
    bulkHere("Add to a category", "Post 25");
    assertThat(site.list("/category/harbour/")).containsExactly(WrittenExport.path(25));
    editCategory("Vessels");
    open("Delete it");
    anna.check()
        .page()
        .locator("[id='delete:heir']")
        .selectOption(new SelectOption().setLabel("Harbour"));
    anna.press("Yes, delete it");
    assertThat(site.list("/category/harbour/")).isEqualTo(whole);
    assertThat(site.redirect("/category/vessels/")).isEqualTo("/category/harbour/");
    editCategory("Harbour");
    assertThat(anna.text()).contains("This is the only category.");
  }

  @Test
  @Order(7)
  void tagsAreRenamedMergedAndDeleted() {
    anna.open("/admin/tags/");
    assertThat(titles()).containsExactly("Knot", "Rope", "Sail");
    see(anna);
    follow(anna.page().locator("th a", named("Posts")), "**order=used&");
    assertThat(titles()).startsWith("Rope");
    anna.fill("Name", "Loose end").press("Add it");
    assertThat(titles()).containsExactly("Knot", "Loose end", "Rope", "Sail");
    anna.open("/admin/tags/?s=OOSE");
    assertThat(titles()).containsExactly("Loose end");

    anna.open("/admin/tags/?s=rope");
    follow(anna.page().locator(".list-table .title > a"), "**/edit/**");
    see(anna);
    anna.fill("Name", "Hawser").fill("Slug", "hawser").press("Save").isAt("Tags");
    assertThat(site.redirect("/tag/rope/feed/")).isEqualTo("/tag/hawser/feed/");
    List<String> hawser = site.list("/tag/hawser/");
    assertThat(hawser).hasSize(4);

    anna.open("/admin/tags/?s=hawser");
    follow(anna.page().locator(".list-table .title > a"), "**/edit/**");
    open("Merge it into another one");
    anna.fill("Into which one", "Mizzen").press("Yes, merge it");
    assertThat(anna.text()).contains("There is no other tag called “Mizzen”.");
    anna.fill("Into which one", "knot").press("Yes, merge it");
    assertThat(anna.text()).contains("“Hawser” is part of “Knot” now.");
    assertThat(site.list("/tag/knot/")).hasSize(6).containsAll(hawser);
    assertThat(site.redirect("/tag/rope/")).isEqualTo("/tag/knot/");
    assertThat(site.redirect("/tag/hawser/")).isEqualTo("/tag/knot/");
    assertThat(row("Knot").locator(".number").innerText()).isEqualTo("6");

    row("Knot").locator("input").check();
    row("Sail").locator("input").check();
    open("Delete those chosen");
    anna.check().press("Yes, delete");
    assertThat(anna.text()).contains("2 tags are deleted.");
    assertThat(site.status("/tag/knot/")).isEqualTo(404);
    assertThat(site.status("/tag/rope/")).isEqualTo(404);
    assertThat(site.page(hawser.get(0)).text()).doesNotContain("Tagged");
    NuChecker.check(SEEN);
  }

  private static List<String> titles() {
    return titles(anna);
  }

  private static List<String> titles(Console console) {
    return console
        .page()
        .locator(".list-table .title > a, .list-table .title > bdi")
        .allInnerTexts();
  }

  /** Titles in the feed of the newest comments. */
  private static List<String> discussed() {
    return site.feed("/comments/feed/").getEntries().stream().map(e -> e.getTitle()).toList();
  }

  private static void follow(Locator link, String path) {
    link.click();
    anna.page().waitForURL(path);
  }

  private static List<String> tabs() {
    return anna.page().locator(".tabs a").allInnerTexts();
  }

  private static Locator row(String title) {
    return anna.page()
        .locator(".list-table tbody tr")
        .filter(
            new Locator.FilterOptions().setHas(anna.page().locator(".title > a", named(title))));
  }

  private static Page.LocatorOptions named(String title) {
    return new Page.LocatorOptions().setHasText(java.util.regex.Pattern.compile("^" + title + "$"));
  }

  private static long number(String title) {
    return Long.parseLong(title.replaceAll("\\D", ""));
  }

  private static int ticks(Console console) {
    return console.page().locator("tbody input[type=checkbox]").count();
  }

  private static void bulk(String what, String... titles) {
    anna.open("/admin/posts/");
    bulkHere(what, titles);
  }

  private static void bulkHere(String what, String... titles) {
    for (String title : titles) {
      anna.field("Choose " + title).check();
    }
    anna.field("With those chosen").selectOption(new SelectOption().setLabel(what));
    anna.press("Apply");
  }

  private static void open(String summary) {
    anna.page().locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
  }

  private static void editCategory(String name) {
    anna.open("/admin/categories/");
    follow(anna.page().locator(".list-table .title > a", named(name)), "**/edit/**");
  }

  private static void give(String post, String author, String status) {
    anna.open("/admin/posts/quick/?id=" + post);
    anna.field("Author").selectOption(new SelectOption().setLabel(author));
    if (status != null) {
      anna.field("Status").selectOption(new SelectOption().setLabel(status));
    }
    anna.press("Save").isAt("Posts");
  }

  /** Sends the number of another's post with one's own form. */
  private static int forge(Console console, long post) {
    Page page = console.page();
    page.evaluate(
        "number => { const tick = document.querySelector('tbody input[type=checkbox]');"
            + " tick.value = number; tick.checked = true; }",
        String.valueOf(post));
    console.field("With those chosen").selectOption(new SelectOption().setValue("trash"));
    Response[] answer = new Response[1];
    page.onResponse(
        response -> {
          if (response.request().method().equals("POST")) {
            answer[0] = response;
          }
        });
    console.press("Apply");
    return answer[0].status();
  }

  private static Console invite(String login, String role) {
    anna.open("/admin/users/add/");
    anna.fill("User name", login).fill("E-mail address", login + "@ports.example");
    anna.field("Role").selectOption(new SelectOption().setLabel(role));
    anna.press("Invite");
    String link = anna.page().locator("code.path").innerText();
    Console person = Console.at(server, browser, Screen.DESKTOP);
    person.page().navigate(link);
    person.fill("New password", Console.PASSWORD).press("Save the password");
    return person.signIn(login, Console.PASSWORD).isAt("Dashboard");
  }

  private static void see(Console console) {
    SEEN.put(URI.create(console.page().url()), console.check().page().content());
  }
}
