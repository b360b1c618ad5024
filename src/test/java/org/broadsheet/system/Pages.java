package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.WrittenExport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages that must look alike whatever server and database stand behind them. */
final class Pages {

  static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self';"
          + " object-src 'none'";

  private Pages() {}

  /** Reads the front page of the sample, each post it leads to, a feed and an error page. */
  static void check(Server server) {
    Document front = read(server.url("/"));
    assertThat(front.select("article")).as("posts of the sample").isNotEmpty();
    for (Element link : front.select("article h2 a")) {
      Document post = read(URI.create(link.absUrl("href")));
      assertThat(post.select("h1").text()).isEqualTo(link.text());
    }
    HttpResponse<String> feed = Http.get(server.url("/feed/"));
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.body()).contains("<rss");
    HttpResponse<String> nothing = Http.get(server.url("/no/such/thing/"));
    assertThat(nothing.statusCode()).isEqualTo(404);
    assertThat(nothing.body()).contains("<h1>There is nothing at this address");
    assertThat(nothing.headers().firstValue("Content-Security-Policy")).hasValue(POLICY);
    assertThat(nothing.headers().allValues("Set-Cookie")).isEmpty();
    checkSheet(URI.create(front.select("link[rel=stylesheet]").first().absUrl("href")));
    assertThat(Http.get(server.url("/admin/")).statusCode()).isIn(200, 302, 303);
  }

  /** The server must neither undo nor repeat the compression, and know the native library. */
  private static void checkSheet(URI address) {
    String coding = Brotli4jLoader.isAvailable() ? "br" : "gzip";
    HttpResponse<String> sheet =
        Http.send(HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip, br").build());
    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(sheet.headers().allValues("Content-Encoding")).containsExactly(coding);
    assertThat(sheet.headers().firstValueAsLong("Content-Length").orElseThrow())
        .isLessThan(15 * 1024);
  }

  /**
   * Takes an export in and reads what became of it: the front page, a post with a comment below it,
   * and a post whose slug the old site has cut within a letter.
   */
  static void checkImport(Server server) {
    String torn = "%d9%86%d8%a7%d9%82%d8%b4-%d8%a7%d9";
    WrittenExport export =
        new WrittenExport("http://mole.example")
            .post(1, "<p>Words of the mole.</p>", WrittenExport.comment(70, 0, "Well said."))
            .item("post", 2, "Torn", "<p>ناقش</p>", "", torn);

    assertThat(Inbox.of(server).take("mole.xml", export.bytes())).contains("It is complete.");

    Document front = read(server.url("/"));
    assertThat(front.select("article h2").eachText()).containsExactly("Torn", "Post 1");
    for (Element link : front.select("article h2 a")) {
      Document post = read(URI.create(link.absUrl("href")));
      assertThat(post.select("h1").text()).isEqualTo(link.text());
    }
    Document post = read(server.url(WrittenExport.path(1)));
    assertThat(post.select(".post-body").text()).isEqualTo("Words of the mole.");
    assertThat(post.select("#comment-70 .comment-body").text()).isEqualTo("Well said.");
    assertThat(front.select("article h2 a[href$='" + torn + "/']")).hasSize(1);
  }

  /** Sends a comment of a reader on the first imported post; where its writer can look at it. */
  static URI comment(Server server, String words) {
    HttpResponse<String> taken =
        Http.post(
            server.url(WrittenExport.path(1)),
            Map.of("comment", words, "author", "Bo", "email", "bo@reader.example"));
    assertThat(taken.statusCode()).isEqualTo(303);
    URI address = server.url(taken.headers().firstValue("Location").orElseThrow());
    assertThat(read(address).select(".comment.waits .comment-body").text()).isEqualTo(words);
    return address;
  }

  private static Document read(URI address) {
    HttpResponse<String> page = Http.get(address);
    assertThat(page.statusCode()).as(address.toString()).isEqualTo(200);
    assertThat(page.headers().allValues("Set-Cookie")).as(address.toString()).isEmpty();
    return Jsoup.parse(page.body(), address.toString());
  }
}
