package org.broadsheet.comment.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.NuChecker;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.Sources;
import org.broadsheet.testing.WrittenExport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModerationIT {

  private static final String ANNA = "anna@ports.example";
  private static final String LIST = "/admin/comments/";
  private static final String POST = WrittenExport.path(1);
  private static final Map<URI, String> SEEN = new LinkedHashMap<>();

  private static Server server;
  private static Browser browser;
  private static Console anna;

  @BeforeAll
  static void start() {
    server = Console.withAnna(Server.onPayaraMicro()).start();
    WrittenExport export =
        new WrittenExport("http://mole.example")
            .post(
                1,
                "<p>Words of the mole.</p>",
                WrittenExport.comment(70, 0, "First of all."),
                WrittenExport.comment(71, 70, "Quite so."),
                given(72, "0", "Waits for somebody <b>bold</b>."),
                given(73, "spam", "Cheap anchors http://anchors.example/"),
                given(74, "0", "Waits as well."))
            .post(2, "<p>More words.</p>", WrittenExport.comment(80, 0, "On the second."));
    assertThat(Inbox.of(server).take("mole.xml", export.bytes())).contains("It is complete.");
    browser = Browser.open();
    anna = Console.at(server, browser, Screen.DESKTOP);
    anna.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @Test
  @Order(1)
  void whatIsDecidedIsSeenAndTakenBack() {
    assertThat(read(POST)).contains("2 comments").doesNotContain("Waits for somebody");
    anna.open(LIST);
    assertThat(tabs())
        .containsExactly("All 5", "Mine 0", "Pending 2", "Approved 3", "Spam 1", "Trash 0");
    assertThat(row(72).innerText())
        .contains("Wanda", "Wanda@Reader.example", "http://wanda.example");
    look();

    anna.click(button(72, "APPROVE"));
    assertThat(anna.text()).contains("1 comment is approved.");
    assertThat(read(POST)).contains("3 comments", "Waits for somebody <b>bold</b>");
    assertThat(read("/")).contains("3 comments");
    anna.press("Undo");
    assertThat(anna.text()).contains("Taken back: 1 comment");
    assertThat(read(POST)).contains("2 comments").doesNotContain("Waits for somebody");

    anna.open(LIST + "?status=pending");
    anna.page().locator("#tick-all").check();
    anna.page().locator("#bulk").selectOption("SPAM");
    anna.press("Apply");
    assertThat(anna.text()).contains("2 comments are marked as spam.", "Nothing waits");
    anna.press("Undo");
    assertThat(anna.page().locator(".queued"))
        .satisfies(rows -> assertThat(rows.count()).isEqualTo(2));
    anna.press("Apply");
    assertThat(anna.text()).contains("Choose what to do");
  }

  @Test
  @Order(2)
  void theKeysOfWordPressWork() {
    anna.open(LIST + "?post=1");
    assertThat(anna.text()).contains("Post 1").doesNotContain("On the second.");
    Page page = anna.page();
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("k");
    assertThat(page.locator(".queued.here").count()).isEqualTo(1);
    String first = page.locator(".queued").first().getAttribute("id");
    assertThat(page.locator(".queued.here").getAttribute("id")).isEqualTo(first);
    anna.await(() -> page.keyboard().press("d"));
    assertThat(anna.text()).contains("1 comment is in the trash.");
    assertThat(page.locator("#" + first).count()).isZero();
    anna.await(() -> page.keyboard().press("z"));
    assertThat(page.locator("#" + first).count()).isEqualTo(1);

    page.keyboard().press("?");
    assertThat(page.locator("#shortcuts dl").isVisible()).isTrue();
    anna.check();
    page.locator("#keys-on").uncheck();
    page.reload();
    page.keyboard().press("j");
    assertThat(page.locator(".queued.here").count()).isZero();
    page.keyboard().press("?");
    assertThat(page.locator("#shortcuts dl").isVisible()).isFalse();
    page.locator("#shortcuts summary").click();
    page.locator("#keys-on").check();
  }

  @Test
  @Order(3)
  void aReplyIsGivenInPlaceAndApprovesWhatItAnswers() {
    anna.open(LIST);
    row(74).locator("summary").click();
    row(74).locator("textarea").fill("Thank you <i>all</i>.\n\nReally.");
    anna.click(row(74).locator(".reply button"));
    assertThat(anna.text()).contains("Your reply stands below the post.");
    assertThat(read(POST)).contains("4 comments", "Waits as well.", "Thank you <i>all</i>.");
    anna.open(LIST + "?status=mine");
    assertThat(anna.page().locator(".queued").count()).isEqualTo(1);
    anna.open(LIST + "?s=WANDA%40reader.example");
    assertThat(anna.page().locator(".queued").count()).isEqualTo(2);
    anna.open(LIST + "?s=%25");
    assertThat(anna.text()).contains("No comment here has these words.");
  }

  @Test
  @Order(4)
  void aCommentIsCorrected() {
    anna.open(LIST + "edit/?id=70");
    look();
    anna.fill("Name", "Bo <b>Brook</b>").fill("Web address", "javascript:alert(1)").press("Save");
    assertThat(anna.text()).contains("That is no web address.");
    anna.fill("Web address", "bo.example")
        .fill("Comment", "First <script>x</script>of all, corrected.");
    anna.fill("Written, by the clock of the site", "2007-01-01T10:00").press("Save");
    assertThat(anna.text()).contains("The comment is saved.");
    assertThat(read(POST))
        .contains(
            "Bo &lt;b&gt;Brook",
            "href=\"http://bo.example\"",
            "of all, corrected.",
            "2007-01-01T10:00:00Z");
    anna.open(LIST + "decide/?id=72&do=approve");
    look();
  }

  @Test
  @Order(5)
  void whatIsDeletedForEverLeavesItsReplies() {
    anna.open(LIST);
    anna.click(button(70, "TRASH"));
    assertThat(read(POST)).doesNotContain("corrected", "Quite so.");
    anna.open(LIST + "?status=trash");
    anna.click(button(70, "DELETE"));
    assertThat(anna.text()).contains("1 comment is deleted for ever.", "The trash is empty.");
    assertThat(read(POST)).contains("3 comments", "id=\"comment-71\"", "Quite so.");
    anna.open(LIST + "?status=spam");
    anna.page().locator(".confirm summary").click();
    anna.press("Yes, delete them");
    assertThat(tabs()).contains("Spam 0", "Approved 4");
  }

  @Test
  @Order(6)
  void discussionIsClosedAndOpened() {
    anna.open("/admin/settings/discussion/");
    look();
    assertThat(read(POST)).contains("Leave a comment");
    anna.page().locator("[id='discussion:COMMENTS_SHUT']").check();
    anna.fill("Threads on a page", "1").press("Save");
    assertThat(anna.text()).contains("The rules of discussion are saved.");
    assertThat(read(POST))
        .contains("Sorry, the comment form is closed at this time.", "comment-page-2")
        .doesNotContain("Leave a comment");
    anna.page().locator("[id='discussion:COMMENTS_SHUT']").uncheck();
    anna.fill("Threads on a page", "none").press("Save");
    assertThat(anna.text()).contains("A whole number from 1 to 500.");
    anna.fill("Threads on a page", "50");
    anna.field("Order").selectOption("newest");
    anna.page().locator("[id='discussion:closing']").check();
    anna.press("Save");
    assertThat(read(POST)).contains("Sorry, the comment form is closed at this time.");
    assertThat(read(POST).indexOf("Waits as well.")).isLessThan(read(POST).indexOf("Quite so."));
  }

  @Test
  @Order(7)
  void whatIsKnownOfAPersonIsToldAndErased() {
    anna.open("/admin/tools/privacy/?email=nobody@reader.example");
    assertThat(anna.text()).contains("Nothing is known about this person.");
    anna.open("/admin/tools/privacy/?email=WANDA@reader.example");
    assertThat(anna.text()).containsPattern("Comments\\s+2");
    look();
    Download file =
        anna.page().waitForDownload(() -> anna.page().locator("[id='person-data:export']").click());
    assertThat(Sources.read(file.path())).contains("Waits as well.", "http://wanda.example");
    anna.page().locator(".confirm summary").click();
    anna.press("Yes, erase it");
    assertThat(anna.text()).contains("Nothing here tells of WANDA@reader.example any more.");
    assertThat(read(POST))
        .contains("Waits as well.", "Anonymous")
        .doesNotContainIgnoringCase("wanda");
  }

  @Test
  @Order(8)
  void authorsDecideAboutTheirOwnPostsOnly() {
    Console ada = invite("/admin/users/?s=ada");
    ada.open(LIST);
    assertThat(ada.page().locator(".queued").count()).isGreaterThan(3);
    ada.click(ada.page().locator("#queued-72 button[data-do=APPROVE]"));
    assertThat(ada.text()).contains("1 comment is approved.");

    Console cy = anna.invite(browser, "cy", "Author");
    cy.open(LIST);
    assertThat(cy.text()).contains("All 0", "There are no comments yet.").doesNotContain("Wanda");
    assertThat(cy.open(LIST + "?s=wanda@reader.example")).isEqualTo(200);
    assertThat(cy.text()).doesNotContain("Waits");
    assertThat(cy.open(LIST + "edit/?id=72")).isEqualTo(403);
    assertThat(cy.open(LIST + "decide/?id=72")).isEqualTo(403);
    assertThat(cy.open("/admin/settings/discussion/")).isEqualTo(403);
    NuChecker.check(SEEN);
  }

  private static Console invite(String search) {
    anna.open(search);
    anna.page().locator(".rows a").first().click();
    anna.fill("E-mail address", "ada@ports.example").press("Save");
    anna.open(search);
    anna.page().locator(".rows a").first().click();
    anna.press("Send an invitation");
    return anna.join(browser, "ada", anna.page().locator("code.path").innerText());
  }

  private static void look() {
    anna.check();
    SEEN.put(
        URI.create(anna.page().url()).resolve("?" + SEEN.size()),
        NuChecker.judgeable(anna.page().content()));
  }

  private static List<String> tabs() {
    return anna.page().locator(".tabs li").allInnerTexts().stream().map(String::strip).toList();
  }

  private static Locator row(long id) {
    return anna.page().locator("#queued-" + id);
  }

  private static Locator button(long id, String action) {
    return row(id).locator("button[data-do=" + action + "]");
  }

  private static String read(String path) {
    return Http.get(server.url(path)).body();
  }

  private static String given(long id, String approved, String words) {
    return WrittenExport.comment(id, 0, words)
        .replace("<wp:comment_approved>1<", "<wp:comment_approved>" + approved + "<")
        .replace(
            "<wp:comment_author>Bo</wp:comment_author>",
            "<wp:comment_author>Wanda</wp:comment_author>"
                + "<wp:comment_author_email>Wanda@Reader.example</wp:comment_author_email>"
                + "<wp:comment_author_url>http://wanda.example</wp:comment_author_url>");
  }
}
