package org.broadsheet.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.testing.Axe;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.NuChecker;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.WrittenExport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The console as its first administrator sees it, by day and by night, at a desk and on a phone.
 */
class ConsoleIT {

  private static final String LOGIN = "mira";
  private static final String PASSWORD = "twelve tugs & a barge";
  private static final Screen[] SCREENS = {
    Screen.DESKTOP, Screen.PHONE, Screen.DARK, Screen.DARK_PHONE
  };

  private static Server server;
  private static Browser browser;
  private static final Map<Screen, Page> PAGES = new EnumMap<>(Screen.class);
  private static final Map<URI, String> SEEN = new LinkedHashMap<>();

  @BeforeAll
  static void start() {
    server = Server.onPayaraMicro().start();
    browser = Browser.open();
    for (Screen screen : SCREENS) {
      PAGES.put(screen, browser.page(screen));
    }
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @Test
  void itTakesABlogIn() throws IOException {
    becomeTheFirstAdministrator();
    signInEverywhere();
    removeTheSample();
    importSomething();
    refuseSomething();
    meetWhatIsNotThere();
    signOutAndInAgain();
    NuChecker.check(SEEN);
  }

  private static void becomeTheFirstAdministrator() {
    Matcher invitation = Pattern.compile("/admin/welcome/\\S+/").matcher(server.log());
    assertThat(invitation.find()).as("a one-time address").isTrue();
    judge(invitation.group());

    Page page = PAGES.get(Screen.DESKTOP);
    field(page, "welcome:login").fill(LOGIN);
    field(page, "welcome:password").fill("too short");
    field(page, "welcome:create").click();
    Axe.check(page);
    field(page, "welcome:login").fill(LOGIN);
    field(page, "welcome:password").fill(PASSWORD);
    field(page, "welcome:create").click();
    page.waitForURL("**/admin/");
    assertThat(page.locator(".console-person")).hasText(LOGIN);

    Page other = PAGES.get(Screen.PHONE);
    other.navigate(url(invitation.group()));
    assertThat(field(other, "welcome:login")).hasCount(0);
    judge(invitation.group(), Screen.PHONE, Screen.DARK, Screen.DARK_PHONE);
  }

  private static void signInEverywhere() {
    judge("/admin/sign-in/", Screen.PHONE, Screen.DARK, Screen.DARK_PHONE);
    Page page = PAGES.get(Screen.PHONE);
    signIn(page, "wrong password");
    assertThat(page.locator(".notice.failed")).hasCount(1);
    Axe.check(page);
    for (Screen screen : new Screen[] {Screen.PHONE, Screen.DARK, Screen.DARK_PHONE}) {
      PAGES.get(screen).navigate(url("/admin/import/"));
      signIn(PAGES.get(screen), PASSWORD);
      PAGES.get(screen).waitForURL("**/admin/import/");
    }
    judge("/admin/import/");
    judge("/admin/tools/cache/");
    judge("/admin/users/add/");
  }

  private static void removeTheSample() {
    judge("/admin/");
    Page page = PAGES.get(Screen.DESKTOP);
    field(page, "sample:remove").click();
    assertThat(page.locator(".notice.done")).hasCount(1);
    assertThat(field(page, "sample:remove")).hasCount(0);
    judge("/admin/");
    page.navigate(url("/"));
    assertThat(page.locator("main article")).hasCount(0);
    Axe.check(page);
  }

  private static void importSomething() throws IOException {
    Page page = PAGES.get(Screen.DESKTOP);
    upload(page, "large.xml", large());
    page.waitForURL("**/admin/import/job/?id=*");
    String large = page.url();
    waitForMoreThan(waitForMoreThan(0, page), page);
    judge(path(large));
    upload(page, "small.xml", small());
    page.waitForURL("**/admin/import/job/?id=*");
    String small = page.url();
    assertThat(page.locator(".state-WAITING")).hasCount(1);
    judge("/admin/import/");
    assertThat(PAGES.get(Screen.DARK_PHONE).locator(".state-RUNNING")).hasCount(1);

    page.navigate(large);
    field(page, "job:cancel").click();
    waitFor(page, ".state-CANCELLED");
    page.navigate(small);
    waitFor(page, ".state-DONE");
    judge(path(small));
    judge("/admin/");
    downloadTheReport(small);
  }

  private static void downloadTheReport(String job) throws IOException {
    Page page = PAGES.get(Screen.DESKTOP);
    page.navigate(job);
    Download report =
        page.waitForDownload(() -> page.locator("a[href^='/admin/import/report/']").click());

    assertThat(report.suggestedFilename()).isEqualTo("small.xml.report.txt");
    assertThat(Files.readString(report.path()))
        .startsWith("Import of small.xml\nIt is complete.\nPosts: 1.")
        .contains("a picture on another site became a link: https://far.example/pier.jpg");
  }

  private static void refuseSomething() {
    Page page = PAGES.get(Screen.PHONE);
    upload(page, "pier.jpg", "A picture");
    assertThat(page.locator(".form-row .error")).containsText("pier.jpg");
    Axe.check(page);
    upload(page, "letter.xml", "Dear harbour");
    page.waitForURL("**/admin/import/job/?id=*");
    waitFor(page, ".state-FAILED");
    assertThat(page.locator(".notice.failed")).containsText("not a WordPress export");
    judge(path(page.url()));
  }

  private static void meetWhatIsNotThere() {
    judge("/admin/no-such-page/", Screen.DESKTOP, Screen.DARK_PHONE);
    judge("/admin/import/job/?id=999999", Screen.PHONE);
    Page page = PAGES.get(Screen.DESKTOP);
    var forbidden =
        page.request()
            .post(url("/admin/"), RequestOptions.create().setHeader("Origin", "http://a.example"));
    assertThat(forbidden.status()).isEqualTo(403);
    SEEN.put(URI.create(url("/forbidden")), forbidden.text());
  }

  private static void signOutAndInAgain() {
    Page page = PAGES.get(Screen.DESKTOP);
    page.navigate(url("/admin/import/"));
    field(page, "session:out").click();
    page.navigate(url("/admin/import/"));
    page.waitForURL("**/admin/sign-in/**");
    judge("/admin/sign-in/?to=%2Fadmin%2Fimport%2F", Screen.DESKTOP);
    signIn(page, PASSWORD);
    page.waitForURL("**/admin/import/");
  }

  private static void signIn(Page page, String password) {
    field(page, "sign-in:login").fill(LOGIN);
    field(page, "sign-in:password").fill(password);
    field(page, "sign-in:go").click();
  }

  private static void upload(Page page, String name, String content) {
    page.navigate(url("/admin/import/"));
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    field(page, "upload:file").setInputFiles(new FilePayload(name, "text/xml", bytes));
    field(page, "upload:media").uncheck();
    field(page, "upload:send").click();
  }

  /** So much that it goes on, on a fast machine too, until every screen has been judged. */
  private static String large() {
    WrittenExport export = new WrittenExport("http://large.example");
    for (int id = 1000; id < 46_000; id++) {
      export.post(id, "<p>The tug left at dawn and came back alone.</p>");
    }
    return new String(export.bytes(), StandardCharsets.UTF_8);
  }

  private static String small() {
    String words = "<p><img src=\"https://far.example/pier.jpg\"></p>";
    byte[] export =
        new WrittenExport("http://small.example")
            .post(1, words, WrittenExport.comment(5, 4, "Answers nobody."))
            .item("reading-list", 2, "Unknown", "<p>Kept.</p>", "")
            .bytes();
    return new String(export, StandardCharsets.UTF_8);
  }

  private static void judge(String path) {
    judge(path, SCREENS);
  }

  private static void judge(String path, Screen... screens) {
    for (Screen screen : screens) {
      Page page = PAGES.get(screen);
      page.navigate(url(path));
      Axe.check(page);
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("%s fits on %s", path, screen)
          .isEqualTo(true);
    }
    String html = NuChecker.judgeable(PAGES.get(screens[0]).request().get(url(path)).text());
    SEEN.put(URI.create(url(path)).resolve("?" + SEEN.size()), html);
  }

  // Not waitForFunction, which the policy of the page forbids.
  private static int waitForMoreThan(int percent, Page page) {
    long until = System.nanoTime() + 60_000_000_000L;
    int now = percent;
    while (now <= percent) {
      assertThat(System.nanoTime()).as("goes on after %d %%", percent).isLessThan(until);
      page.waitForTimeout(200);
      now = Integer.parseInt(page.locator("progress").getAttribute("value"));
    }
    return now;
  }

  private static void waitFor(Page page, String selector) {
    page.waitForSelector(selector, new Page.WaitForSelectorOptions().setTimeout(120_000));
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id='" + id + "']");
  }

  private static String url(String path) {
    return server.url(path).toString();
  }

  private static String path(String url) {
    return url.substring(server.url("").toString().length());
  }
}
