package org.broadsheet.comment.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.comment.form.Readers.KNOWN;
import static org.broadsheet.comment.form.Readers.fields;
import static org.broadsheet.comment.form.Readers.number;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.testing.Axe;
import org.broadsheet.testing.Browser;
import org.broadsheet.testing.Browser.Screen;
import org.broadsheet.testing.Console;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.Mailbox;
import org.broadsheet.testing.NuChecker;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.WrittenExport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommentFormIT {

  private static final String ANNA = "anna@ports.example";
  private static final String HELD = "Your comment is awaiting moderation.";
  private static final String CLOSED = "Sorry, the comment form is closed at this time.";
  private static final Map<URI, String> SEEN = new LinkedHashMap<>();

  private static Mailbox mail;
  private static Server server;
  private static Browser browser;
  private static Readers readers;

  @BeforeAll
  static void start() {
    mail = Mailbox.open();
    server =
        mail.use(Console.withAnna(Server.onPayaraMicro()))
            .with("BROADSHEET_TRUSTED_PROXIES", "127.0.0.1")
            .start();
    readers = new Readers(server);
    assertThat(Inbox.of(server).take("mole.xml", Readers.export())).contains("It is complete.");
    browser = Browser.open();
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
    mail.close();
  }

  @Test
  @Order(1)
  void withoutScriptAReaderAnswersAndWaits() {
    Page page = browser.page(Screen.PLAIN);
    page.navigate(readers.url(1));
    page.locator("#comment").fill("Is it <b>true</b>?\n\nTell me.");
    page.locator("#email").fill("new@reader.example");
    page.locator("#author").fill(" ");
    page.locator("#url").fill("reader.example");
    page.getByText("Post comment").click();
    assertThat(page.locator("#author-error").innerText()).contains("Please say your name.");
    assertThat(page.locator("#comment").inputValue()).isEqualTo("Is it <b>true</b>?\n\nTell me.");
    SEEN.put(URI.create(readers.url(1)).resolve("?error"), page.content());
    page.locator("#author").fill("Nell");
    page.getByText("Post comment").click();

    assertThat(page.locator(".comment.waits").innerText()).contains(HELD, "Nell", "Is it true?");
    assertThat(page.url()).contains("?unapproved=").containsPattern("#comment-\\d+$");
    assertThat(Http.get(URI.create(page.url())).headers().firstValue("Cache-Control").orElse(""))
        .contains("no-store");
    assertThat(readers.read(1)).doesNotContain("Nell").contains("1 comment");
    assertThat(Http.get(URI.create(page.url().replaceFirst("hash=\\d", "hash=9"))).body())
        .doesNotContain("Nell");
    assertThat(page.context().cookies()).isEmpty();

    var letter = mail.await(1, ANNA);
    assertThat(Mailbox.text(letter)).contains("Nell", "&do=spam");
    Console anna = anna();
    anna.page().navigate(Mailbox.link(letter, "http://"));
    assertThat(readers.read(1)).doesNotContain("Nell");
    anna.press("Approve");
    assertThat(readers.read(1)).contains("Nell", "2 comments");
  }

  @Test
  @Order(2)
  void whoIsKnownIsSeenAtOnceAndAnswers() {
    Page page = browser.page(Screen.DESKTOP);
    page.navigate(readers.url(1));
    Screen.PHONE.show(page);
    Axe.check(page);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    Screen.DARK.show(page);
    Axe.check(page);
    SEEN.put(URI.create(readers.url(1)), page.content());
    page.locator("#comment-70 .comment-reply a").click();
    assertThat(page.locator("#respond-title").innerText()).isEqualTo("Reply to Bo");
    SEEN.put(URI.create(page.url()), page.content());
    page.locator("#comment").fill("See http://ports.example/a for <em>more</em>.");
    page.locator("#author").fill("Bo");
    page.locator("#email").fill("BO@reader.example");
    page.getByText("Post comment").click();

    assertThat(page.url()).matches(".*/post-1/#comment-\\d+$");
    String number = page.url().replaceFirst(".*#", "");
    assertThat(
            page.locator(
                    "#comment-70 ~ .comment-replies #"
                        + number
                        + " a[href='http://ports.example/a']")
                .getAttribute("rel"))
        .isEqualTo("nofollow ugc noopener");
    assertThat(readers.read(1)).contains("3 comments");
    assertThat(
            page.locator("#" + number + " .comment-face")
                .evaluate("image => image.complete && image.naturalWidth > 0"))
        .isEqualTo(true);

    // Deeper than levels are shown: it stands on the last one.
    long parent = Long.parseLong(number.substring("comment-".length()));
    for (int level = 3; level <= 7; level++) {
      parent =
          number(
              readers.send(1, fields("Level " + level, "comment_parent", String.valueOf(parent))));
    }
    Document deep = Jsoup.parse(readers.read(1));
    assertThat(deep.select(".comment-replies .comment-replies .comment-replies .comment-replies"))
        .isNotEmpty();
    assertThat(
            deep.select(
                ".comment-replies .comment-replies .comment-replies .comment-replies"
                    + " .comment-replies"))
        .isEmpty();
    assertThat(deep.select("#comment-" + parent)).hasSize(1);
    assertThat(readers.send("/page-9/", fields("On a page.")).statusCode()).isEqualTo(303);
  }

  @Test
  @Order(3)
  void whatIsNotTakenIsSaidWhy() {
    HttpResponse<String> first = readers.send(1, fields("Twice."));
    assertThat(first.statusCode()).isEqualTo(303);
    HttpResponse<String> second = readers.send(1, fields("Twice."));
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(Jsoup.parse(second.body()).select("#comment").val()).isEqualTo("Twice.");

    assertThat(readers.send(4, fields("Closed.")).statusCode()).isEqualTo(403);
    assertThat(readers.send(4, fields("Closed.")).body()).contains(CLOSED);
    long waiting = number(readers.send(1, fields("Waiting.", "email", "other@reader.example")));
    assertThat(readers.send(1, fields("Answer.", "comment_parent", "" + waiting)).statusCode())
        .isEqualTo(403);
    assertThat(readers.send(1, fields("Answer.", "comment_parent", "999999")).statusCode())
        .isEqualTo(403);
    assertThat(readers.send(1, fields("x".repeat(65_526))).statusCode()).isEqualTo(400);
    assertThat(readers.send(1, fields("🚢".repeat(65_525))).statusCode()).isEqualTo(303);
    assertThat(readers.send(1, fields("x".repeat(1_100_000))).statusCode()).isEqualTo(413);
    assertThat(readers.send(1, fields("Nobody.", "email", "")).statusCode()).isEqualTo(400);
    assertThat(
            readers
                .send(
                    1,
                    fields("\u0000\u202eOdd\u0007 letters\ud800.", "author", "B\u0000o\r\nBcc: x"))
                .statusCode())
        .isEqualTo(303);
    assertThat(readers.read(1))
        .contains("Odd letters")
        .doesNotContain("\u202e")
        .contains("Bo Bcc: x");

    HttpResponse<String> last = null;
    for (int i = 0; i < 5; i++) {
      last = readers.send(WrittenExport.path(1), fields("Fast " + i), "203.0.113.5");
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
    assertThat(last.body()).contains("Fast 4", "too quickly");
  }

  @Test
  @Order(4)
  void spamIsPutAsideAndItsWriterLearnsNothing() {
    HttpResponse<String> trapped =
        readers.send(1, fields("In the trap.", "topic", "http://x.example"));
    assertThat(Http.get(server.url(trapped.headers().firstValue("Location").orElseThrow())).body())
        .contains(HELD);
    readers.send(1, fields("Made up.", "form", "1700000000-" + "0".repeat(32)));
    readers.send(1, fields("Links http://a.example/ and http://b.example/"));
    assertThat(readers.read(1)).doesNotContain("In the trap.", "Made up.", "Links ");
    Console anna = anna();
    anna.open("/admin/comments/?status=spam");
    assertThat(anna.text()).contains("In the trap.", "Filled in a field that people do not see");
    anna.open("/admin/comments/?status=pending");
    assertThat(anna.text())
        .contains("Made up.", "Came with a form that is not of this site", "Links: 2");
  }

  @Test
  @Order(5)
  void hostileWordsRunNowhere() {
    int taken = 0;
    int seen = 0;
    for (String each : HostileWords.all()) {
      Map<String, String> fields = fields(each + " " + taken);
      fields.put("author", (each + taken).substring(0, Math.min(200, each.length())));
      String url = "http://x.example/?" + each.substring(0, Math.min(100, each.length()));
      // Some in the place of the address itself: they come back with what was typed.
      fields.put("url", taken % 20 == 0 ? each : url);
      HttpResponse<String> answer = readers.send(2, fields);
      Document page = Jsoup.parse(answer.body());
      assertThat(page.select("main script, main svg, main img:not(.comment-face)")).isEmpty();
      taken++;
      seen += answer.statusCode() == 303 ? 1 : 0;
    }
    assertThat(seen).isGreaterThan(150);

    for (String path : List.of(WrittenExport.path(2), WrittenExport.path(2) + "comment-page-2/")) {
      Page page = browser.page(Screen.DESKTOP);
      page.onDialog(dialog -> page.evaluate("window.stolen = 1"));
      page.navigate(server.url(path).toString());
      assertThat(page.evaluate("window.stolen")).isNull();
      assertThat(
              Jsoup.parse(readers.read(path))
                  .select("main script, main svg, main iframe, main [onerror], main [onfocus]"))
          .isEmpty();
      SEEN.put(server.url(path), readers.read(path));
    }
    for (String feed : List.of("/comments/feed/", WrittenExport.path(2) + "feed/")) {
      String xml = Http.get(server.url(feed)).body();
      assertThat(Jsoup.parse(xml, Parser.xmlParser()).select("item")).isNotEmpty();
      assertThat(Jsoup.parse(xml, Parser.xmlParser()).select("script, img, svg")).isEmpty();
    }
    Console anna = anna();
    for (int i = 1; i <= 8; i++) {
      anna.open("/admin/comments/?page=" + i);
      assertThat(anna.page().evaluate("window.stolen")).isNull();
      assertThat(anna.page().locator(".queued script, .queued svg, .queued iframe").count())
          .isZero();
    }
  }

  @Test
  @Order(6)
  void laterCommentsComeByMailToThoseWhoMeanIt() {
    readers.send(3, fields("Tell me more.", "follow", "yes", "email", KNOWN));
    var question = mail.await(1, KNOWN);
    String link = Mailbox.link(question, "http://");
    assertThat(Http.get(URI.create(link)).body()).contains("Somebody, perhaps you");
    readers.send(3, fields("Too early.", "email", "zoe@reader.example"));
    assertThat(Http.get(URI.create(link.replaceFirst("-[0-9a-f]", "-x"))).statusCode())
        .isEqualTo(404);
    SEEN.put(URI.create(link), Http.get(URI.create(link)).body());
    assertThat(Http.post(URI.create(link), Map.of("do", "confirm")).body()).contains("Thank you.");

    Console anna = anna();
    anna.open("/admin/comments/?status=pending&s=Too+early.");
    anna.click(anna.page().locator("button[data-do=APPROVE]").first());
    assertThat(Mailbox.text(mail.await(2, KNOWN))).contains("Too early.", link);
    assertThat(Http.post(URI.create(link), Map.of("do", "end")).body())
        .contains("no more comments");
    assertThat(Http.get(URI.create(link)).statusCode()).isEqualTo(404);
  }

  @Test
  @Order(7)
  void whatWasAcknowledgedOutlivesAPowerCut() {
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      numbers.add(number(readers.send(3, fields("In the night " + i))));
    }
    server.kill9();
    server.start();
    Document page = Jsoup.parse(readers.read(3));
    for (long number : numbers) {
      assertThat(page.select("#comment-" + number)).hasSize(1);
    }
    NuChecker.check(SEEN);
  }

  private static Console anna() {
    Console anna = Console.at(server, browser, Screen.DESKTOP);
    return anna.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
  }
}
