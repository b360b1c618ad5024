package org.broadsheet.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.broadsheet.media.picture.Photograph;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.NuChecker;
import org.broadsheet.testing.Server;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a photograph from the uploads of an old site to a reader's phone. */
class ResponsivePicturesIT {

  private static final String EXPORT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:wp="http://wordpress.org/export/1.2/"><channel>
      <title>Pier</title><link>http://pier.example</link><wp:wxr_version>1.2</wp:wxr_version>
      <wp:base_site_url>http://pier.example</wp:base_site_url>
      <wp:base_blog_url>http://pier.example</wp:base_blog_url>
      <item><title>pier</title><wp:post_id>7</wp:post_id><wp:post_type>attachment</wp:post_type>
        <wp:post_date>2006-11-02 10:00:00</wp:post_date>
        <wp:post_date_gmt>2006-11-02 10:00:00</wp:post_date_gmt>
        <wp:post_name>pier</wp:post_name><wp:status>inherit</wp:status>
        <wp:attachment_url>http://pier.example/wp-content/uploads/2006/11/pier.jpg</wp:attachment_url>
        <wp:postmeta><wp:meta_key>_wp_attached_file</wp:meta_key>
          <wp:meta_value>2006/11/pier.jpg</wp:meta_value></wp:postmeta></item>
      <item><title>At the pier</title><wp:post_id>9</wp:post_id><wp:post_type>post</wp:post_type>
        <wp:post_date>2006-11-02 11:00:00</wp:post_date>
        <wp:post_date_gmt>2006-11-02 11:00:00</wp:post_date_gmt>
        <wp:post_name>at-the-pier</wp:post_name><wp:status>publish</wp:status>
        <content:encoded><![CDATA[<p>Look:</p>
      <p><img src="http://pier.example/wp-content/uploads/2006/11/pier-300x225.jpg" alt="The pier"></p>
      <p><img src="http://pier.example/wp-content/uploads/2006/11/pier.jpg" alt="Again"></p>]]></content:encoded></item>
      </channel></rss>
      """;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir static Path temporary;

  private static Server server;
  private static URI page;

  @BeforeAll
  static void moveIn() throws IOException {
    server = Server.onPayaraMicro().with("BROADSHEET_SAMPLE", "false").start();
    Path uploads = temporary.resolve("uploads");
    Path pier = uploads.resolve("2006/11/pier.jpg");
    Files.createDirectories(pier.getParent());
    Files.write(pier, Photograph.jpegFromCamera(1600, 1200, 1));
    Inbox.of(server).take("pier.xml", EXPORT);
    Inbox.of(server).take(uploads, "uploads");
    page = server.url("/2006/11/02/at-the-pier/");
    assertThat(Http.get(page).statusCode()).isEqualTo(200);
    await();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** The page is kept, and must be made anew when the sizes are there. */
  private static void await() {
    Instant end = Instant.now().plus(PATIENCE);
    while (!Http.get(page).body().contains("srcset")) {
      assertThat(Instant.now()).as("sizes are made in time:%n%s", server.log()).isBefore(end);
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("Interrupted", e);
      }
    }
  }

  @Test
  void eachSizeThatThePageOffersIsThere() {
    Element picture = pictures().first();
    assertThat(picture.attr("fetchpriority")).isEqualTo("high");
    assertThat(picture.attr("width") + "x" + picture.attr("height")).isEqualTo("300x225");
    String[] candidates = picture.attr("srcset").split(", ");
    assertThat(candidates).hasSizeGreaterThan(4);
    for (String candidate : candidates) {
      String[] parts = candidate.split(" ");
      BufferedImage image = Photograph.read(bytes(server.url(parts[0])));
      assertThat(image.getWidth() + "w").as(candidate).isEqualTo(parts[1]);
      assertThat(image.getHeight()).as(candidate).isEqualTo(image.getWidth() * 3 / 4);
    }
  }

  @Test
  void whatIsFartherDownCanWait() {
    Element second = pictures().get(1);

    assertThat(second.attr("loading")).isEqualTo("lazy");
    assertThat(second.attr("srcset")).contains(" 1600w");
    assertThat(second.attr("width")).isEqualTo("1600");
  }

  @Test
  void noSizeTellsWhereItWasTaken() {
    assertThat(text("/files/2006/11/pier.jpg")).contains("GPS-OF-A-SOURCE");
    assertThat(text("/files/2006/11/pier-1024x768.jpg")).doesNotContain("Exif", "GPS-OF-A-SOURCE");
  }

  @Test
  void thePageIsValid() {
    NuChecker.check(Map.of(page, Http.get(page).body()));
  }

  @Test
  void aFileIsKeptLongAndAnOriginalThatStandsInShortly() {
    HttpResponse<byte[]> size = get(server.url("/files/2006/11/pier-300x225.jpg"));
    HttpResponse<byte[]> other = get(server.url("/files/2006/11/pier-999x749.jpg"));

    assertThat(size.headers().firstValue("Cache-Control")).hasValue("public, max-age=2592000");
    assertThat(size.headers().firstValue("ETag")).isPresent();
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(other.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
  }

  private static org.jsoup.select.Elements pictures() {
    return Jsoup.parse(Http.get(page).body()).select(".post-body img");
  }

  private static String text(String path) {
    return new String(bytes(server.url(path)), StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(URI address) {
    HttpResponse<byte[]> answer = get(address);
    assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
    return answer.body();
  }

  private static HttpResponse<byte[]> get(URI address) {
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError(address.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }
}
