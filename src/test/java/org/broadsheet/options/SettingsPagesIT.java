package org.broadsheet.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.Site;
import org.broadsheet.testing.WrittenExport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An administrator chooses settings, readers see each at once; what was done stands in the log of
 * activity, how the site is on the page about its health.
 */
class SettingsPagesIT {

  private static final String ANNA = "anna";
  private static final int POSTS = 12;

  private static Server server;
  private static Browser browser;
  private static Administrator administrator;
  private static Console anna;
  private static Site site;

  @BeforeAll
  static void start() {
    server =
        Server.onPayaraMicro()
            .with("BROADSHEET_SAMPLE", "false")
            .with("BROADSHEET_ADMIN_USER", ANNA)
            .with("BROADSHEET_ADMIN_PASSWORD", Console.PASSWORD)
            .with("BROADSHEET_SMTP_URL", "smtp://user:" + ToolSteps.SECRET + "@127.0.0.1:9")
            .start();
    browser = Browser.open();
    site = new Site(server);
    administrator = new Administrator(server, browser, ANNA);
    anna = administrator.console();
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @Test
  void whatIsChosenIsSeen() throws IOException {
    beginWithNothing();
    bringABlog();
    chooseWhatTheSiteIsCalled();
    refuseHalfOfAPage();
    chooseWhatReadersGet();
    putAPageAtTheFront();
    changeAddresses();
    chooseACategory();
    tellReadersAboutPrivacy();
    ToolSteps tools = new ToolSteps(administrator);
    tools.seeTheDashboardInEachRole();
    tools.readTheActivity();
    tools.lookAtTheHealth();
    administrator.judgeHtml();
  }

  private static void beginWithNothing() {
    administrator.visit("/admin/");
    assertThat(anna.text())
        .contains("No mail leaves this site yet", "http://localhost:" + server.port())
        .contains("Nobody has read anything yet.", "Nothing is published yet.");
    administrator.visit("/admin/tools/activity/");
  }

  private static void bringABlog() {
    WrittenExport export = new WrittenExport("http://mole.example");
    for (int id = 1; id <= POSTS; id++) {
      String comment = id == POSTS ? WrittenExport.comment(70, 0, "Well said about ropes.") : "";
      export.post(id, "<p>Words of post " + id + ".</p>", comment);
    }
    for (int id = 20; id <= 22; id++) {
      export.page(id, 0, "<p>Words of page " + id + ".</p>");
    }
    Inbox.of(server).take("mole.xml", export.bytes());
  }

  private static void chooseWhatTheSiteIsCalled() {
    administrator.visit("/admin/settings/general/");
    anna.fill("Title", "Der Pier & Co").fill("Tagline", "Vom Wasser her gesehen");
    anna.fill("Address of the site", "https://Pier.example/");
    anna.field("Language").selectOption("de");
    anna.field("Time zone").selectOption("Europe/Berlin");
    anna.field("Days are written").selectOption("OWN");
    anna.page().locator("[id='general:dayPattern']").fill("EEEE, d. MMMM yyyy");
    administrator.save();

    Document page = site.page(WrittenExport.path(5));
    assertThat(page.title()).isEqualTo("Post 5 – Der Pier & Co");
    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.select(".site-tagline").text()).isEqualTo("Vom Wasser her gesehen");
    assertThat(page.select(".post-meta time").text()).isEqualTo("Donnerstag, 2. November 2006");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://pier.example" + WrittenExport.path(5));
    assertThat(site.feed("/feed/").getLink()).isEqualTo("https://pier.example/");
  }

  private static void refuseHalfOfAPage() {
    anna.open("/admin/settings/general/");
    anna.fill("Title", "Another title").fill("Address of the site", "ftp://pier.example");
    anna.page().locator("[id='general:dayPattern']").fill("no pattern");
    anna.press("Save").isAt("General");
    assertThat(anna.text()).contains("This is no address of a site.", "by this pattern");
    anna.check();
    assertThat(site.page("/").title()).isEqualTo("Der Pier & Co");

    anna.open("/admin/settings/general/");
    anna.fill("Address of the site", "");
    administrator.save();
  }

  private static void chooseWhatReadersGet() {
    administrator.visit("/admin/settings/reading/");
    anna.page().locator("form[id='reading']").evaluate("form => form.noValidate = true");
    anna.fill("Posts on a page", "0").press("Save");
    assertThat(anna.text()).contains("Enter a number from 1 to 100.");
    anna.fill("Posts on a page", "5").fill("Posts in a feed", "2");
    anna.field("Of each post, feeds hold").selectOption("summary");
    anna.field("Of each post, lists show").selectOption("full");
    anna.field("Ask search engines to leave this site out").check();
    administrator.save();

    Document front = site.page("/");
    assertThat(front.select("main article")).hasSize(5);
    assertThat(front.select("meta[name=robots]").attr("content")).isEqualTo("noindex, nofollow");
    assertThat(site.feed("/feed/").getEntries()).hasSize(2);
    var feed = Http.get(server.url("/feed/"));
    assertThat(feed.body()).contains("Words of post 12.").doesNotContain("content:encoded>");
    assertThat(feed.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");

    anna.open("/admin/settings/reading/");
    anna.field("Ask search engines to leave this site out").uncheck();
    anna.field("Of each post, feeds hold").selectOption("full");
    administrator.save();
    assertThat(site.page("/").select("meta[name=robots]")).isEmpty();
    assertThat(Http.get(server.url("/feed/")).body()).contains("content:encoded>");
  }

  private static void putAPageAtTheFront() {
    anna.open("/admin/settings/reading/");
    anna.field("a page").check();
    anna.press("Save");
    assertThat(anna.text()).contains("Choose the page that is to stand at the front.");
    anna.field("Page at the front").selectOption(new SelectOption().setLabel("Page 20"));
    anna.field("Page that lists the posts").selectOption(new SelectOption().setLabel("Page 20"));
    anna.press("Save");
    assertThat(anna.text()).contains("cannot also list the posts");
    anna.field("Page that lists the posts").selectOption(new SelectOption().setLabel("Page 21"));
    administrator.save();

    assertThat(site.page("/").select("main").text()).contains("Words of page 20.");
    assertThat(site.redirect("/page-20/")).isEqualTo("/");
    assertThat(site.redirect("/?page_id=20")).isEqualTo("/");
    Document list = site.page("/page-21/");
    assertThat(list.select("h1").text()).isEqualTo("Page 21");
    assertThat(list.select("main article")).hasSize(5);
    assertThat(list.text()).doesNotContain("Words of page 21.");
    assertThat(site.page("/page-21/page/2/").select("main article")).hasSize(5);
    assertThat(site.redirect("/page/2/")).isEqualTo("/page-21/page/2/");
    assertThat(site.redirect("/page-21/feed/")).isEqualTo("/feed/");

    anna.open("/admin/settings/reading/");
    anna.field("the newest posts").check();
    administrator.save();
    assertThat(site.page("/").select("main article")).hasSize(5);
    assertThat(site.page("/page-21/").text()).contains("Words of page 21.");
  }

  private static void changeAddresses() {
    administrator.visit("/admin/settings/permalinks/");
    anna.page().locator("[id='made-name']").check();
    anna.fill("Before categories", "a/b").fill("Before tags", "tag").press("Save");
    assertThat(anna.text()).contains("one word of small letters");
    anna.fill("Before categories", "Themen").fill("Before tags", "themen").press("Save");
    assertThat(anna.text()).contains("Categories and tags need different words.");
    anna.page().locator("[id='made-name']").check();
    anna.fill("Before categories", "themen").fill("Before tags", "tag").press("Save");
    assertThat(site.redirect(WrittenExport.path(5))).isEqualTo("/post-5/");
    assertThat(site.redirect(WrittenExport.path(5) + "feed/")).isEqualTo("/post-5/feed/");
    assertThat(site.redirect("/category/ships/tugs/")).isEqualTo("/themen/ships/tugs/");
    assertThat(site.redirect("/category/ships/feed/")).isEqualTo("/themen/ships/feed/");

    anna.page().locator("[id='made-own']").check();
    anna.fill("Structure of your own", "/admin/%postname%/").press("Save");
    assertThat(anna.text()).contains("Other pages stand at such addresses already.");
    anna.page().locator("[id='made-own']").check();
    anna.fill("Structure of your own", "/story/%post_id%.html").press("Save");
    for (String former : List.of("/post-5/", WrittenExport.path(5), "/?p=5")) {
      assertThat(site.redirect(former)).isEqualTo("/story/5.html");
    }
    assertThat(site.page("/story/5.html").select("main").text()).contains("Words of post 5.");
    assertThat(site.status("/story/5.html/feed/")).isEqualTo(200);
    assertThat(site.page("/story/5.html").select("link[title*='Post 5']").attr("href"))
        .isEqualTo("/story/5.html/feed/");
    administrator.visit("/admin/settings/permalinks/");
    assertThat(anna.text()).contains("/%postname%/", "/%year%/%monthnum%/%day%/%postname%/");

    anna.page().locator("[id='made-number']").check();
    anna.press("Save");
    assertThat(site.redirect("/story/5.html")).isEqualTo("/archives/5/");
    assertThat(site.redirect("/story/5.html/feed/")).isEqualTo("/archives/5/feed/");
    anna.page().locator("[id='made-day']").check();
    anna.press("Save");
    assertThat(site.redirect("/archives/5/")).isEqualTo(WrittenExport.path(5));
  }

  private static void chooseACategory() {
    administrator.visit("/admin/settings/writing/");
    anna.field("Category of posts that nobody has filed")
        .selectOption(new SelectOption().setLabel("Ships"));
    administrator.save();
    anna.open("/admin/settings/writing/");
    assertThat(anna.page().locator("select option:checked").innerText()).isEqualTo("Ships");
  }

  private static void tellReadersAboutPrivacy() {
    administrator.visit("/admin/settings/privacy/");
    anna.press("Begin a page");
    assertThat(anna.text()).contains("“Privacy” is a draft: readers see it once it is published.");
    assertThat(site.page("/").select("a[rel=privacy-policy]")).isEmpty();
    administrator.visit("/admin/settings/privacy/");
    anna.field("Page about privacy").selectOption(new SelectOption().setLabel("Page 22"));
    anna.fill("Days for which activity is known", "30");
    administrator.save();
    assertThat(site.page("/").select("a[rel=privacy-policy]").attr("href")).isEqualTo("/page-22/");
  }
}
