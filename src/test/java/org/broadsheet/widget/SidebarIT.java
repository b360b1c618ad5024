package org.broadsheet.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.SharedServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sidebar of the sample digest, which has every block of the page Broadsheet was born from. */
@ExtendWith(SharedServer.class)
class SidebarIT {

  @Test
  void everyBlockIsThereInItsPlace(Server server) {
    assertThat(parsed(server, "/").select(".site-sidebar .widget-title").eachText())
        .containsExactly(
            "Search",
            "The report",
            "Nineteen languages",
            "Top 9 Posts (In 48 hours)",
            "All Topics",
            "Go to a topic",
            "Books to Read",
            "Did you know",
            "RSS Feeds for Category",
            "New posts by e-mail",
            "Recent posts",
            "Elsewhere");
  }

  @Test
  void itStandsBesideEveryKindOfPage(Server server) {
    List<String> blocks = parsed(server, "/").select(".widget-title").eachText();

    for (String address :
        List.of("/2006/11/20/what-the-harbour-master-kept/", "/about/", "/nothing/", "/?s=salt")) {
      assertThat(parsed(server, address).select(".widget-title").eachText())
          .as(address)
          .isEqualTo(blocks);
    }
  }

  @Test
  void aPictureLeadsToTheReport(Server server) {
    Element link = parsed(server, "/").selectFirst(".widget-image a");

    assertThat(link.selectFirst("img").attr("alt")).contains("nineteen languages");
    assertThat(Http.get(server.url(link.selectFirst("img").attr("src"))).statusCode())
        .isEqualTo(200);
    assertThat(Http.get(server.url(link.attr("href"))).statusCode()).isEqualTo(200);
  }

  @Test
  void theTopPostsAreNineWithTheMostReadFirst(Server server) {
    Elements top = parsed(server, "/").select(".widget-top-posts li a");

    assertThat(top.eachText()).hasSize(9).doesNotHaveDuplicates();
    assertThat(top.first().text()).isEqualTo("A ferry timetable that nobody printed");
    assertThat(top.get(1).text()).isEqualTo("Where the lighthouse keepers went");
  }

  @Test
  void topicsStandBelowTheirTopicsWithTheirNumbers(Server server) {
    Document page = parsed(server, "/");

    Element ports = page.selectFirst(".widget-categories a[href=/category/ports-and-harbours/]");
    assertThat(ports.parent().select("> ul a").eachText())
        .containsExactly("Islands", "The north coast");
    assertThat(ports.nextElementSibling().text()).isEqualTo("(7)");
  }

  @Test
  void aBlockMarksItsLinkToThePageItStandsOnAndNoOther(Server server) {
    String ferries = "/category/ships-and-crews/ferries/";
    String law = "/category/law-of-the-sea/";
    // More than once each: what a block shows is kept, on these pages and on all others.
    for (String address : List.of("/", ferries, law, "/?s=salt", ferries, "/", law, ferries)) {
      Elements marked = parsed(server, address).select(".widget-categories [aria-current=page]");

      assertThat(marked.eachAttr("href"))
          .as(address)
          .isEqualTo(address.startsWith("/category/") ? List.of(address) : List.of());
      Elements chosen = parsed(server, address).select(".widget-categories option[selected]");
      assertThat(chosen).as(address).hasSize(marked.size());
    }
  }

  @Test
  void theDropDownLeadsToATopicWithOneRedirect(Server server) {
    try (Browser browser = Browser.open()) {
      Page page = browser.page(Screen.PLAIN);
      page.navigate(server.url("/").toString());

      page.locator("select[name=cat]").selectOption(new String[] {"900000007"});
      page.locator("form:has(select[name=cat]) button").click();

      assertThat(page.url()).isEqualTo(server.url("/category/law-of-the-sea/").toString());
      assertThat(page.locator("h1").textContent()).isEqualTo("Law of the sea");
    }
    assertThat(Http.followOnce(server.url("/?cat=900000007")).statusCode()).isEqualTo(200);
  }

  @Test
  void everyCategoryFeedIsRss(Server server) {
    Elements feeds = parsed(server, "/").select(".widget-category-feeds a");

    assertThat(feeds.eachText())
        .containsExactly("Ports and harbours", "Ferries", "Law of the sea", "Reading room");
    for (Element feed : feeds) {
      HttpResponse<String> answer = Http.get(server.url(feed.attr("href")));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("application/rss+xml"));
      assertThat(answer.body()).contains("<rss", "<item>", feed.text());
    }
  }

  @Test
  void searchFindsPostsAndKeepsTheWords(Server server) {
    try (Browser browser = Browser.open()) {
      Page page = browser.page(Screen.PLAIN);
      page.navigate(server.url("/").toString());

      page.locator(".widget-search input").fill("lighthouse keepers");
      page.locator(".widget-search button").click();

      assertThat(page.url()).isEqualTo(server.url("/?s=lighthouse+keepers").toString());
      assertThat(page.locator("main article h2").allTextContents())
          .contains("Where the lighthouse keepers went");
      assertThat(page.locator(".widget-search input").inputValue()).isEqualTo("lighthouse keepers");
    }
  }

  @Test
  void aSubscriptionIsHonestlyRefusedForNow(Server server) {
    assertThat(parsed(server, "/").select(".widget-email-subscription").text())
        .contains(
            "Enter your email address to subscribe to this blog and receive notifications of new"
                + " posts by email.",
            "Join 12 other followers");

    HttpResponse<String> answer =
        Http.post(server.url("/subscribe/"), Map.of("email", "ruth@example.org"));

    assertThat(Jsoup.parse(answer.body()).select("main [role=status]").text())
        .contains("cannot be taken yet", "was not stored");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(parsed(server, "/").select(".widget-email-subscription").text())
        .contains("Join 12 other followers");
  }

  @Test
  void anAddressWithAMistakeIsShownAgain(Server server) {
    String typed = "ruth@<b>\"example";
    HttpResponse<String> answer = Http.post(server.url("/subscribe/"), Map.of("email", typed));

    Document page = Jsoup.parse(answer.body());
    Element field = page.selectFirst("main input[name=email]");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(field.val()).isEqualTo(typed);
    assertThat(page.getElementById(field.attr("aria-describedby")).text())
        .contains("This is not an e-mail address");
    assertThat(page.select("main b")).isEmpty();
  }

  private static Document parsed(Server server, String address) {
    return Jsoup.parse(Http.get(server.url(address)).body(), server.url(address).toString());
  }
}
