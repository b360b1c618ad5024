package org.broadsheet.post.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.testing.AskedH2;
import org.broadsheet.testing.Axe;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.NuChecker;
import org.broadsheet.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Writing, as people do it: with interruptions, with others, and on top of twenty years of HTML.
 */
class EditorIT {

  private static final String ANNA = "anna@ports.example";
  private static final AskedH2 DATABASE = new AskedH2();
  private static final StoredPosts STORED = new StoredPosts(DATABASE);
  private static Server server;
  private static Browser browser;
  private static Console anna;

  @BeforeAll
  static void start() {
    server = Console.withAnna(DATABASE.use(Server.onPayaraMicro())).start();
    browser = Browser.open();
    anna = signIn(ANNA, "source");
    STORED.takeIn(server);
  }

  @AfterAll
  static void stop() throws Exception {
    browser.close();
    server.close();
    DATABASE.close();
  }

  @Test
  void aPostIsWrittenScheduledPublishedAndTakenBackToAnEarlierVersion() {
    anna.open("/admin/posts/add/");
    Page page = anna.page();
    anna.press("Save draft");
    assertThat(anna.text()).contains("Write a title or a text first.");
    anna.fill("Title", "Pilots & tides").fill("Text", "First words.\n\nSecond paragraph.");
    anna.fill("Tags, with commas between them", "harbour, Pilots , harbour");
    page.locator("summary")
        .filter(new Locator.FilterOptions().setHasText("Add a category"))
        .click();
    anna.fill("Name of the new category", "Ferries").press("Add");
    assertThat(page.getByLabel("Ferries")).isChecked();
    anna.press("Save draft");
    assertThat(anna.text()).contains("The draft is saved.");
    anna.check();
    String id = page.url().replaceFirst(".*id=", "");

    Page preview = page.waitForPopup(() -> button("Preview").click());
    assertThat(preview.locator("h1")).hasText("Pilots & tides");
    assertThat(preview.locator(".post-body p")).hasCount(2);
    preview.close();
    assertThat(Http.get(server.url("/admin/posts/preview/?id=" + id)).statusCode()).isEqualTo(303);

    LocalDateTime later = LocalDateTime.now(ZoneOffset.UTC).plusDays(2).withSecond(0).withNano(0);
    anna.fill("Day", later.toLocalDate().toString()).fill("Time", "10:15").press("Schedule");
    assertThat(anna.text()).contains("It is scheduled").contains("Scheduled");
    assertThat(status("/%tY/%<tm/%<td/pilots-tides/".formatted(later))).isEqualTo(404);

    anna.fill("Day", "2020-02-03").fill("Time", "10:15").press("Update");
    assertThat(status("/2020/02/03/pilots-tides/")).isEqualTo(200);
    assertThat(Http.get(server.url("/2020/02/03/pilots-tides/")).body())
        .contains("First words.", "/category/ferries/", "/tag/pilots/");

    anna.fill("Address", "Tides and Pilots!").fill("Text", "Other words.").press("Update");
    assertThat(status("/2020/02/03/tides-and-pilots/")).isEqualTo(200);
    assertThat(Http.followOnce(server.url("/2020/02/03/pilots-tides/")).uri().getPath())
        .isEqualTo("/2020/02/03/tides-and-pilots/");

    page.getByText("Earlier versions").last().click();
    assertThat(page.locator(".difference ins").first()).hasText("Other");
    anna.check();
    page.locator(".revision-list a").nth(1).click();
    anna.press("Restore this version");
    assertThat(anna.text()).contains("is restored");
    assertThat(Http.get(server.url("/2020/02/03/tides-and-pilots/")).body())
        .contains("First words.")
        .doesNotContain("Other words.");

    anna.press("Back to draft");
    assertThat(status("/2020/02/03/tides-and-pilots/")).isEqualTo(404);
  }

  @Test
  void whatCameFromElsewhereStaysAsItWas() {
    Console visual = signIn(ANNA, "visual");
    for (Console person : List.of(anna, visual)) {
      StoredPosts.IMPORTED.forEach(
          (id, html) -> {
            String stored = STORED.of(id);
            person.open("/admin/posts/edit/?id=" + id);
            if (person == visual) {
              assertThat(words(visual).first()).isVisible();
            }
            person.press("Update");
            assertThat(person.text()).contains("It is published.");
            assertThat(STORED.of(id)).as("post " + id).isEqualTo(stored);
          });
    }
    changeOneParagraph(
        visual, 12, "Tide", "high", "<p class=\"x\">Tide</p>", "<p class=\"x\">Tidehigh</p>");
    changeOneParagraph(visual, 13, "最後一段", "!", "最後一段", "最後一段!");
    changeOneParagraph(visual, 11, "is wet", "", "more.", "more.");
    for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE, Screen.DARK)) {
      Console judged = signIn(ANNA, "visual", screen);
      judged.open("/admin/posts/edit/?id=14");
      assertThat(words(judged).first()).isVisible();
      Axe.check(judged.page());
    }
  }

  private static void changeOneParagraph(
      Console visual, int id, String where, String typed, String before, String after) {
    String stored = STORED.of(id);
    visual.open("/admin/posts/edit/?id=" + id);
    Locator paragraph = words(visual).filter(new Locator.FilterOptions().setHasText(where));
    paragraph.click();
    // To the frame: the paragraph itself cannot be given the focus.
    Keyboard keyboard = visual.page().keyboard();
    keyboard.press("End");
    keyboard.type(typed.isEmpty() ? "x" : typed);
    if (typed.isEmpty()) {
      keyboard.press("Backspace");
    }
    visual.press("Update");
    assertThat(STORED.of(id)).isEqualTo(stored.replace(before, after));
  }

  @Test
  void twoWhoWriteTheSamePostHearOfEachOther() {
    Console ben = invite("ben", "Editor");
    anna.open("/admin/posts/add/");
    anna.fill("Title", "Two pens").fill("Text", "One.\n\nTwo.\n\nThree.").press("Publish");
    String edit = anna.page().url().replaceFirst(".*/admin", "/admin");
    anna.page().waitForLoadState(LoadState.NETWORKIDLE);
    Locator sign = ben.page().locator("#lock");

    ben.open(edit);
    assertThat(sign).containsText(ANNA + " is writing this now.");
    ben.page().getByText("Edit anyway").click();
    assertThat(sign).isHidden();
    ben.fill("Text", "One.\n\nTwo by Ben.\n\nThree.").press("Update");

    anna.fill("Text", "One.\n\nTwo by Anna.\n\nThree.").press("Update");
    assertThat(anna.text()).contains("Nothing is saved yet").contains("ben saved another text");
    assertThat(anna.page().locator("#conflict .difference del")).hasText("Ben");
    assertThat(anna.field("Text")).hasValue("One.\n\nTwo by Anna.\n\nThree.");
    anna.check();
    anna.fill("Text", "One.\n\nTwo by both.\n\nThree.").press("Update");
    assertThat(anna.text()).contains("It is published.");

    Console cora = invite("cora", "Contributor");
    assertThat(cora.open(edit)).isEqualTo(403);
    assertThat(cora.open("/admin/pages/edit/?id=31")).isEqualTo(403);
    cora.open("/admin/posts/add/");
    assertThat(cora.page().getByText("Publication time")).hasCount(0);
    cora.fill("Title", "By Cora").fill("Text", "Please look.").press("Submit for review");
    assertThat(cora.text()).contains("waits for review");
  }

  @Test
  void nothingIsLostWhenTheSessionOrTheServerIs() {
    anna.open("/admin/posts/add/");
    anna.fill("Title", "A long night").fill("Text", "Until ten.").press("Publish");
    Page page = anna.page();
    String edit = page.url().replaceFirst(".*/admin", "/admin");

    page.context().clearCookies();
    anna.fill("Text", "Until ten. Until eleven.");
    button("Update").click();
    assertThat(page.locator("#signed-out")).isVisible();
    Page door = page.waitForPopup(() -> page.locator("#signed-out a").click());
    door.getByLabel("User name or e-mail address").fill(ANNA);
    door.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Console.PASSWORD);
    door.getByRole(AriaRole.BUTTON).last().click();
    assertThat(door.locator("h1")).hasText("You are signed in again");
    door.close();
    assertThat(page.locator("#signed-out")).isHidden();
    assertThat(anna.field("Text")).hasValue("Until ten. Until eleven.");
    anna.press("Update");
    assertThat(anna.text()).contains("It is published.");
    assertThat(STORED.of("A long night")).isEqualTo("Until ten. Until eleven.");

    anna.fill("Text", "Until ten. Until eleven. Until midnight.");
    page.evaluate("window.dispatchEvent(new Event('online'))");
    assertThat(page.locator("#save-state")).containsText("Kept at");
    server.kill9();
    server.start();

    Console elsewhere = signIn(ANNA, "source");
    elsewhere.open(edit);
    assertThat(elsewhere.text()).contains("There is newer text of yours");
    elsewhere.page().getByText("Compare").click();
    assertThat(elsewhere.page().locator("#unsaved-offer ins")).hasText(" Until midnight.");
    elsewhere.check();
    elsewhere.page().getByText("Take the newer text").click();
    assertThat(elsewhere.field("Text")).hasValue("Until ten. Until eleven. Until midnight.");
    elsewhere.press("Update");
    assertThat(STORED.of("A long night")).endsWith("midnight.");
    anna = signIn(ANNA, "source");
  }

  @Test
  void everyPageIsValid() {
    Map<URI, String> pages = new LinkedHashMap<>();
    for (String path :
        List.of(
            "/admin/posts/add/",
            "/admin/posts/edit/?id=15",
            "/admin/pages/add/",
            "/admin/pages/edit/?id=31",
            "/admin/posts/revisions/?id=15",
            "/admin/posts/preview/?id=15")) {
      anna.open(path);
      String html = anna.page().request().get(server.url(path).toString()).text();
      pages.put(server.url(path), NuChecker.judgeable(html));
    }
    anna.open("/admin/pages/edit/?id=31");
    anna.check();
    NuChecker.check(pages);
  }

  private static Console signIn(String login, String mode) {
    return signIn(login, mode, Screen.DESKTOP);
  }

  private static Console signIn(String login, String mode, Screen screen) {
    Console person = Console.at(server, browser, screen);
    person.page().addInitScript("localStorage.setItem('broadsheet.editor', '" + mode + "')");
    return person.signIn(login, Console.PASSWORD).isAt("Dashboard");
  }

  private static Console invite(String login, String role) {
    anna.invite(browser, login, role);
    return signIn(login, "source");
  }

  private static Locator words(Console person) {
    FrameLocator frame = person.page().frameLocator("#visual-holder iframe");
    return frame.locator("body > *");
  }

  private static Locator button(String value) {
    return anna.page().locator("input[type=submit][value='" + value + "']");
  }

  private static int status(String path) {
    return Http.get(server.url(path)).statusCode();
  }
}
