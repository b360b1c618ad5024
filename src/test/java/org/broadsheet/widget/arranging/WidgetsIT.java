package org.broadsheet.widget.arranging;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.NuChecker;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.WrittenExport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An administrator gives a site that has nothing its sidebar, its menu and its look. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WidgetsIT {

  private static final String ANNA = "anna@ports.example";
  private static final String WIDGETS = "/admin/widgets/";

  private static Server server;
  private static Browser browser;
  private static Console anna;
  private static Arranger arranger;

  @BeforeAll
  static void start() {
    server = Console.withAnna(Server.onPayaraMicro()).start();
    browser = Browser.open();
    anna = signedIn(Screen.DESKTOP);
    arranger = new Arranger(anna);
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  private static Console signedIn(Screen screen) {
    return Console.at(server, browser, screen).signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
  }

  @Test
  @Order(1)
  void aDigestsSidebarIsBuiltFromNothing() {
    anna.open(WIDGETS);
    assertThat(anna.text()).contains("Nothing is here.");
    arranger.judge();
    arranger.add("Text", "Nineteen languages");
    anna.field("Text").fill("Our <b>report</b>\n\n<script>alert(1)</script>in 19 languages");
    arranger.judge();
    anna.press("Save");
    arranger.add("Image", "The report");
    anna.fill("Picture", "https://elsewhere.example/a.png").press("Save");
    assertThat(anna.text()).contains("Pictures of other sites are not shown.");
    anna.fill("Picture", "/resources/images/icon.svg").fill("What it shows", "A lamp");
    anna.press("Save");
    arranger.add("Links", "Books to read");
    arranger.row("links", 0, "The Slow Dredger", "/books/");
    arranger.row("links", 1, "Salt", "javascript:alert(1)");
    anna.press("Save");
    assertThat(anna.text()).contains("Number 2. Address: this address cannot be used.");
    arranger.row("links", 1, "Salt", "");
    anna.press("Up: number 2").press("Save");
    arranger.add("Top posts", "Top 9 posts");
    anna.fill("Number of posts", "99").press("Save");
    assertThat(anna.text()).contains("Number of posts: enter a whole number from 1 to 20.");
    anna.fill("Number of posts", "9").press("Save");
    arranger.add("Categories", "All topics");
    anna.press("Save");
    arranger.add("Category feeds", "Feeds");
    anna.press("Save");
    arranger.add("Did you know", "Did you know");
    anna.page().locator("[id='widget:f-items:0:cells:0:text']").fill("Boats float.");
    anna.press("Save");
    arranger.add("E-mail subscription", "By e-mail");
    anna.press("Save");

    take();
    Document front = page("/");
    assertThat(front.select(".site-sidebar .widget-title").eachText())
        .containsExactly(
            "Nineteen languages",
            "The report",
            "Books to read",
            "Top 9 posts",
            "All topics",
            "Feeds",
            "Did you know",
            "By e-mail");
    assertThat(front.select(".widget-text p").eachText())
        .containsExactly("Our report", "in 19 languages");
    assertThat(front.select(".widget-links li").eachText())
        .containsExactly("Salt", "The Slow Dredger");
    assertThat(front.select(".widget-image img").attr("alt")).isEqualTo("A lamp");
    assertThat(front.select(".widget-did-you-know").text()).contains("Boats float.");
    assertThat(front.select(".widget-top-posts li")).hasSize(4);
    assertThat(front.select(".widget-categories a").eachText()).containsExactly("Ships", "Tugs");
  }

  @Test
  @Order(2)
  void widgetsAreMovedByKeyboardAndByMouse() {
    anna.open(WIDGETS);
    Locator down = anna.page().locator("button[aria-label='Down: Nineteen languages']");
    down.focus();
    anna.page().keyboard().press("Enter");
    anna.page().waitForURL("**/#w*");
    assertThat(arranger.order("sidebar")).startsWith("The report", "Nineteen languages");
    anna.page().waitForCondition(() -> arranger.said().contains("is number 2 of 8 now"));
    assertThat(anna.page().evaluate("document.activeElement.getAttribute('aria-label')"))
        .isEqualTo("Down: Nineteen languages");

    arranger.drag(arranger.card("By e-mail"), arranger.card("The report"));
    anna.page().waitForCondition(() -> arranger.said().contains("By e-mail is number"));
    assertThat(arranger.order("sidebar").indexOf("By e-mail")).isLessThan(2);
    arranger.drag(
        arranger.card("Books to read"), anna.page().locator("[data-list=footer-1] + .empty"));
    anna.page().waitForCondition(() -> arranger.said().contains("first column"));
    arranger.judge();
    assertThat(page("/").select(".footer-widgets .widget-title").eachText())
        .containsExactly("Books to read");
  }

  @Test
  @Order(3)
  void whatIsTakenOutKeepsItsSettingsAndComesBack() {
    anna.open(WIDGETS);
    anna.press("Switch off: All topics");
    assertThat(page("/").select(".widget-categories")).isEmpty();
    anna.press("Switch on: All topics");
    assertThat(page("/").select(".widget-categories")).hasSize(1);
    List<String> before = arranger.order("sidebar");
    anna.press("Take out: Top 9 posts");
    assertThat(arranger.order("inactive")).containsExactly("Top 9 posts");
    assertThat(page("/").select(".widget-top-posts")).isEmpty();
    anna.press("Undo");
    assertThat(arranger.order("sidebar")).isEqualTo(before);
    anna.press("Take out: Top 9 posts").press("Delete: Top 9 posts");
    assertThat(arranger.order("inactive")).isEmpty();
    anna.press("Undo");
    assertThat(arranger.order("inactive")).containsExactly("Top 9 posts");
    anna.page().locator(".card >> text=Top 9 posts").click();
    assertThat(anna.field("Number of posts").inputValue()).isEqualTo("9");
    Console plain = signedIn(Screen.PLAIN);
    plain.open(WIDGETS);
    Locator card = plain.page().locator("[data-list=inactive] .card");
    card.locator("summary").click();
    card.locator("select").selectOption("sidebar");
    plain.press("Move");
    assertThat(plain.text()).contains("Top 9 posts is number 7 of 7 now, in: Sidebar.");
  }

  @Test
  @Order(4)
  void twoPeopleDoNotUndoEachOther() {
    Console bo = signedIn(Screen.DESKTOP);
    bo.open(WIDGETS);
    anna.open(WIDGETS);
    anna.press("Down: The report");
    bo.press("Take out: The report");
    assertThat(bo.text()).contains("Somebody else has changed or moved that widget meanwhile");
    bo.page().locator(".card >> text=Did you know").first().click();
    anna.page().locator(".card >> text=Did you know").first().click();
    anna.fill("Title", "Today").press("Save");
    bo.fill("Title", "Tomorrow").press("Save");
    assertThat(bo.text()).contains("nothing was saved");
    assertThat(new Arranger(bo.press("Save")).order("sidebar")).contains("Tomorrow");
  }

  @Test
  @Order(5)
  void eachKindOfWidgetCanBeShown() {
    anna.open(WIDGETS);
    List<String> kinds =
        anna.page().locator("[data-new]").all().stream()
            .map(kind -> kind.getAttribute("data-new"))
            .toList();
    assertThat(kinds).hasSize(21);
    for (String kind : kinds) {
      anna.open(WIDGETS);
      anna.page().locator("#area").selectOption("footer-2");
      anna.page().locator("button[value='add " + kind + "']").click();
      anna.page().waitForURL("**/edit/**");
      fill(kind);
      anna.press("Save");
      assertThat(anna.text()).as(kind).contains("saved.");
    }
    arranger.judge();
    Document front = page("/");
    for (String kind : kinds) {
      assertThat(front.select(".footer-widgets .widget-" + kind)).as(kind).isNotEmpty();
    }
    assertThat(front.select(".widget-tag-cloud a").text()).isEqualTo("Salt");
    assertThat(front.select(".widget-archives li").text()).isEqualTo("November 2006 (4)");
    assertThat(front.select(".widget-recent-comments li").text()).contains("Bo on Post 1");
    assertThat(front.select(".widget-html").html())
        .contains("<b>Bold</b>")
        .doesNotContain("script");
    assertThat(front.select(".widget-milestone .days").text()).isEqualTo("وصلنا");
    assertThat(front.select(".widget-authors li").text()).isEqualTo("Ada Brook");
    assertThat(front.select(".widget-pages li").eachText()).contains("Page 9");
    anna.page().navigate(server.url("/").toString());
    arranger.judge();
  }

  private static void fill(String kind) {
    Page page = anna.page();
    switch (kind) {
      case "image" -> anna.fill("Picture", "/resources/images/icon.svg");
      case "text" -> anna.fill("Text", "Some text");
      case "html" -> anna.fill("HTML", "<b>Bold</b><script>x</script>");
      case "links" -> arranger.row("links", 0, "رابط", "/far/");
      case "did-you-know" -> page.locator("[id='widget:f-items:0:cells:0:text']").fill("It is so.");
      case "milestone" ->
          anna.fill("Day", "2006-11-02").fill("What to say from that day on", "وصلنا");
      case "archives" -> anna.field("Show numbers of posts").check();
      default -> assertThat(anna.text()).contains("How it looks");
    }
  }

  @Test
  @Order(6)
  void aWidgetIsShownWhereItBelongs() {
    anna.open(WIDGETS);
    anna.page().locator(".card >> text=Nineteen languages").first().click();
    anna.field("Show it on").selectOption("CATEGORIES");
    anna.field("Tugs").first().check();
    anna.page().waitForCondition(() -> anna.page().frames().size() == 2);
    anna.press("Save");

    assertThat(page("/").select(".widget-title").eachText()).doesNotContain("Nineteen languages");
    assertThat(page("/category/ships/tugs/").select(".widget-title").eachText())
        .contains("Nineteen languages");
    assertThat(page(WrittenExport.path(1)).select(".widget-title").eachText())
        .contains("Nineteen languages");
    assertThat(page(WrittenExport.path(2)).select(".widget-title").eachText())
        .doesNotContain("Nineteen languages");
  }

  @Test
  @Order(7)
  void aMenuIsMadeAndArranged() {
    new MenuJourney(server, anna, arranger).walk();
  }

  @Test
  @Order(8)
  void theSiteGetsALook() {
    new LookJourney(server, anna, arranger).walk();
  }

  @Test
  @Order(9)
  void everyPageIsValid() {
    NuChecker.check(arranger.seen());
  }

  private static void take() {
    byte[] export =
        new WrittenExport("http://mole.example")
            .post(1, "<p>One</p>", WrittenExport.comment(11, 0, "Well said."))
            .post(
                2, "<p>Two</p>", "<category domain=\"post_tag\" nicename=\"salt\">Salt</category>")
            .post(3, "<p>Three</p>")
            .post(4, "<p>Four</p>")
            .page(9, 0, "<p>About</p>")
            .menuEntry(10, "About us", 9)
            .bytes();
    Inbox.of(server).take("mole.xml", export);
  }

  private static Document page(String path) {
    return Jsoup.parse(Http.get(server.url(path)).body(), server.url(path).toString());
  }
}
