package org.broadsheet.comment.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final String KNOWN = "bo@reader.example";
  private static final String HELD = "Your comment is awaiting moderation.";
  private static final String CLOSED = "Sorry, the comment form is closed at this time.";
  private static final Pattern NUMBER = Pattern.compile("#comment-(\\d+)$");
  private static final Map<URI, String> SEEN = new LinkedHashMap<>();

  private static Mailbox mail;
  private static Server server;
  private static Browser browser;
  private static int senders;

  @BeforeAll
  static void start() {
    mail = Mailbox.open();
    server =
        mail.use(Console.withAnna(Server.onPayaraMicro()))
            .with("BROADSHEET_TRUSTED_PROXIES", "127.0.0.1")
            .start();
    String comment =
        WrittenExport.comment(70, 0, "First of all.")
            .replace(
                "<wp:comment_author>Bo</wp:comment_author>",
                "<wp:comment_author>Bo</wp:comment_author><wp:comment_author_email>Bo@Reader.example"
                    + "</wp:comment_author_email>");
    WrittenExport export =
        new WrittenExport("http://mole.example")
            .post(1, "<p>Words of the mole.</p>", comment)
            .post(2, "<p>For what is hostile.</p>")
            .post(3, "<p>For the night.</p>")
            .post(4, "<p>Closed.</p>")
            .page(9, 0, "<p>A page.</p>");
    byte[] bytes =
        new String(export.bytes(), StandardCharsets.UTF_8)
            .replaceFirst(
                "(?s)(Post 4.*?<wp:comment_status>)open(</wp:comment_status>)", "$1closed$2")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Inbox.of(server).take("mole.xml", bytes)).contains("It is complete.");
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
    page.navigate(url(1));
    page.locator("#comment").fill("Is it <b>true</b>?\n\nTell me.");
    page.locator("#email").fill("new@reader.example");
    page.locator("#author").fill(" ");
    page.locator("#url").fill("reader.example");
    page.getByText("Post comment").click();
    assertThat(page.locator("#author-error").innerText()).contains("Please say your name.");
    assertThat(page.locator("#comment").inputValue()).isEqualTo("Is it <b>true</b>?\n\nTell me.");
    SEEN.put(URI.create(url(1)).resolve("?error"), page.content());
    page.locator("#author").fill("Nell");
    page.getByText("Post comment").click();

    assertThat(page.locator(".comment.waits").innerText()).contains(HELD, "Nell", "Is it true?");
    assertThat(page.url()).contains("?unapproved=").containsPattern("#comment-\\d+$");
    SEEN.put(URI.create(url(1)).resolve("?held"), page.content());
    assertThat(Http.get(URI.create(page.url())).headers().firstValue("Cache-Control").orElse(""))
        .contains("no-store");
    assertThat(read(1)).doesNotContain("Nell").contains("1 comment");
    assertThat(Http.get(URI.create(page.url().replaceFirst("hash=\\d", "hash=9"))).body())
        .doesNotContain("Nell");
    assertThat(page.context().cookies()).isEmpty();

    var letter = mail.await(1, ANNA);
    assertThat(Mailbox.text(letter)).contains("Nell", "&do=spam");
    Console anna = Console.at(server, browser, Screen.DESKTOP);
    anna.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
    anna.page().navigate(Mailbox.link(letter, "http://"));
    assertThat(read(1)).doesNotContain("Nell");
    anna.press("Approve");
    assertThat(read(1)).contains("Nell", "2 comments");
  }

  @Test
  @Order(2)
  void whoIsKnownIsSeenAtOnceAndAnswers() {
    Page page = browser.page(Screen.DESKTOP);
    page.navigate(url(1));
    Screen.PHONE.show(page);
    Axe.check(page);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    Screen.DARK.show(page);
    Axe.check(page);
    SEEN.put(URI.create(url(1)), page.content());
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
    assertThat(read(1)).contains("3 comments");
    assertThat(
            page.locator("#" + number + " .comment-face")
                .evaluate("image => image.complete && image.naturalWidth > 0"))
        .isEqualTo(true);

    // Deeper than levels are shown: it stands on the last one.
    long parent = Long.parseLong(number.substring("comment-".length()));
    for (int level = 3; level <= 7; level++) {
      parent = number(send(1, fields("Level " + level, "comment_parent", String.valueOf(parent))));
    }
    Document deep = Jsoup.parse(read(1));
    assertThat(deep.select(".comment-replies .comment-replies .comment-replies .comment-replies"))
        .isNotEmpty();
    assertThat(
            deep.select(
                ".comment-replies .comment-replies .comment-replies .comment-replies .comment-replies"))
        .isEmpty();
    assertThat(deep.select("#comment-" + parent)).hasSize(1);
    assertThat(send("/page-9/", fields("On a page.")).statusCode()).isEqualTo(303);
  }

  @Test
  @Order(3)
  void whatIsNotTakenIsSaidWhy() {
    HttpResponse<String> first = send(1, fields("Twice."));
    assertThat(first.statusCode()).isEqualTo(303);
    HttpResponse<String> second = send(1, fields("Twice."));
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(Jsoup.parse(second.body()).select("#comment").val()).isEqualTo("Twice.");

    assertThat(send(4, fields("Closed.")).statusCode()).isEqualTo(403);
    assertThat(send(4, fields("Closed.")).body()).contains(CLOSED);
    long waiting = number(send(1, fields("Waiting.", "email", "other@reader.example")));
    assertThat(send(1, fields("Answer.", "comment_parent", "" + waiting)).statusCode())
        .isEqualTo(403);
    assertThat(send(1, fields("Answer.", "comment_parent", "999999")).statusCode()).isEqualTo(403);
    assertThat(send(1, fields("x".repeat(65_526))).statusCode()).isEqualTo(400);
    assertThat(send(1, fields("🚢".repeat(65_525))).statusCode()).isEqualTo(303);
    assertThat(send(1, fields("x".repeat(1_100_000))).statusCode()).isEqualTo(413);
    assertThat(send(1, fields("Nobody.", "email", "")).statusCode()).isEqualTo(400);
    assertThat(
            send(1, fields("\u0000\u202eOdd\u0007 letters\ud800.", "author", "B\u0000o\r\nBcc: x"))
                .statusCode())
        .isEqualTo(303);
    assertThat(read(1)).contains("Odd letters").doesNotContain("\u202e").contains("Bo Bcc: x");

    HttpResponse<String> last = null;
    for (int i = 0; i < 5; i++) {
      last = send(WrittenExport.path(1), fields("Fast " + i), "203.0.113.5");
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
    assertThat(last.body()).contains("Fast 4", "too quickly");
  }

  @Test
  @Order(4)
  void spamIsPutAsideAndItsWriterLearnsNothing() {
    HttpResponse<String> trapped = send(1, fields("In the trap.", "topic", "http://x.example"));
    assertThat(Http.get(server.url(trapped.headers().firstValue("Location").orElseThrow())).body())
        .contains(HELD);
    send(1, fields("Made up.", "form", "1700000000-" + "0".repeat(32)));
    send(1, fields("Links http://a.example/ and http://b.example/"));
    assertThat(read(1)).doesNotContain("In the trap.", "Made up.", "Links ");
    Console anna = Console.at(server, browser, Screen.DESKTOP);
    anna.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
    anna.open("/admin/comments/?status=spam");
    assertThat(anna.text()).contains("In the trap.", "Filled in a field that people do not see");
    anna.open("/admin/comments/?status=pending");
    assertThat(anna.text())
        .contains("Made up.", "Came with a form that is not of this site", "Links: 2");
  }

  @Test
  @Order(5)
  void hostileWordsRunNowhere() {
    List<String> words = HostileWords.all();
    int taken = 0;
    for (String each : words) {
      Map<String, String> fields = fields(each + " " + taken);
      fields.put("author", (each + taken).substring(0, Math.min(200, each.length())));
      fields.put("url", each.length() < 150 ? each : "");
      HttpResponse<String> answer = send(2, fields);
      if (answer.statusCode() == 400) {
        assertThat(Jsoup.parse(answer.body()).select("#url").val()).as(each).isNotEmpty();
        assertThat(Jsoup.parse(answer.body()).select("main script, main img:not(.comment-face)"))
            .as(each)
            .isEmpty();
        fields.put("url", "http://x.example/?" + each.substring(0, Math.min(100, each.length())));
        answer = send(2, fields);
      }
      taken += answer.statusCode() == 303 ? 1 : 0;
    }
    assertThat(taken).isGreaterThan(150);

    for (String path : List.of(WrittenExport.path(2), WrittenExport.path(2) + "comment-page-2/")) {
      Page page = browser.page(Screen.DESKTOP);
      page.onDialog(dialog -> page.evaluate("window.stolen = 1"));
      page.navigate(server.url(path).toString());
      assertThat(page.evaluate("window.stolen")).isNull();
      assertThat(
              Jsoup.parse(read(path))
                  .select("main script, main svg, main iframe, main [onerror], main [onfocus]"))
          .isEmpty();
      SEEN.put(server.url(path), read(path));
    }
    for (String feed : List.of("/comments/feed/", WrittenExport.path(2) + "feed/")) {
      String xml = Http.get(server.url(feed)).body();
      assertThat(Jsoup.parse(xml, Parser.xmlParser()).select("item")).isNotEmpty();
      assertThat(Jsoup.parse(xml, Parser.xmlParser()).select("script, img, svg")).isEmpty();
    }
    Console anna = Console.at(server, browser, Screen.DESKTOP);
    anna.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
    for (int i = 1; i <= 12; i++) {
      anna.open("/admin/comments/?page=" + i);
      assertThat(anna.page().evaluate("window.stolen")).isNull();
      assertThat(anna.page().locator(".queued script, .queued svg, .queued iframe").count())
          .isZero();
    }
  }

  @Test
  @Order(6)
  void laterCommentsComeByMailToThoseWhoMeanIt() {
    send(3, fields("Tell me more.", "follow", "yes", "email", KNOWN));
    var question = mail.await(1, KNOWN);
    String link = Mailbox.link(question, "http://");
    assertThat(Http.get(URI.create(link)).body()).contains("Somebody, perhaps you");
    send(3, fields("Too early.", "email", "zoe@reader.example"));
    assertThat(Http.get(URI.create(link.replaceFirst("-[0-9a-f]", "-x"))).statusCode())
        .isEqualTo(404);
    SEEN.put(URI.create(link), Http.get(URI.create(link)).body());
    assertThat(Http.post(URI.create(link), Map.of("do", "confirm")).body()).contains("Thank you.");

    approvePending("Too early.");
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
      numbers.add(number(send(3, fields("In the night " + i))));
    }
    server.kill9();
    server.start();
    Document page = Jsoup.parse(read(3));
    for (long number : numbers) {
      assertThat(page.select("#comment-" + number)).hasSize(1);
    }
    NuChecker.check(SEEN);
  }

  private static void approvePending(String words) {
    Console anna = Console.at(server, browser, Screen.DESKTOP);
    anna.signIn(ANNA, Console.PASSWORD).isAt("Dashboard");
    anna.open("/admin/comments/?status=pending&s=" + words.replace(" ", "+"));
    anna.click(anna.page().locator("button[data-do=APPROVE]").first());
  }

  private static String url(long post) {
    return server.url(WrittenExport.path(post)).toString();
  }

  private static String read(long post) {
    return read(WrittenExport.path(post));
  }

  private static String read(String path) {
    return Http.get(server.url(path)).body();
  }

  private static long number(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    Matcher number = NUMBER.matcher(answer.headers().firstValue("Location").orElseThrow());
    assertThat(number.find()).isTrue();
    return Long.parseLong(number.group(1));
  }

  /** A comment by somebody known, with the form as it is on the page, and what else is said. */
  private static Map<String, String> fields(String words, String... more) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("comment", words);
    fields.put("author", "Bo");
    fields.put("email", KNOWN);
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return fields;
  }

  private static HttpResponse<String> send(long post, Map<String, String> fields) {
    return send(WrittenExport.path(post), fields);
  }

  /** From a sender of its own, so that none is too fast. */
  private static HttpResponse<String> send(String path, Map<String, String> fields) {
    return send(path, fields, "sender-" + senders++);
  }

  private static HttpResponse<String> send(String path, Map<String, String> fields, String sender) {
    String body =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return Http.send(
        HttpRequest.newBuilder(server.url(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Forwarded-For", sender)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }
}
