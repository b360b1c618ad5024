package org.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.broadsheet.testing.Build;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.Site;
import org.broadsheet.testing.WrittenExport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no export, and exports that mean harm. */
class RefusedImportIT {

  private static Server server;
  private static Site site;

  @BeforeAll
  static void start() {
    server = Server.onPayaraMicro().start();
    site = new Site(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page.xml | <!DOCTYPE html><html><p>The harbour</p></html> | it is: HTML",
        "feed.xml | <rss version='2.0'><channel><title>A</title></channel></rss> | it is: RSS",
        "dump.xml | INSERT INTO wp_posts VALUES (1); | it is: SQL",
        "notes.xml | The boat left. | it is: text",
        "empty.xml | '' | The file is empty.",
        "half.zip | PK\u0003\u0004 and no more | The file cannot be unpacked",
      })
  void whatIsNoExportIsRefusedAndSaysSo(String name, String content, String why) {
    Map<String, String> before = site.crawl();

    String report = Inbox.of(server).refuse(name, content.getBytes(StandardCharsets.UTF_8));

    assertThat(report).contains("It failed.", why, "Posts: 0.");
    assertThat(before).hasSizeGreaterThan(3);
    assertThat(site.crawl()).isEqualTo(before);
    assertThat(server.data().resolve("inbox/failed").resolve(name)).exists();
    assertThat(server.data().resolve("inbox").resolve(name)).doesNotExist();
  }

  @Test
  void aZipThatWasNotCopiedCompletelyIsRefused() throws IOException {
    byte[] noise = new byte[50_000];
    new Random(1).nextBytes(noise);
    byte[] zip =
        zip(
            Map.of(
                "blog.xml",
                new WrittenExport("http://mole.example").post(1, "<p>Words</p>").bytes(),
                "noise.bin",
                noise));
    Map<String, String> before = site.crawl();

    String report = Inbox.of(server).refuse("cut.zip", Arrays.copyOf(zip, zip.length / 2));

    assertThat(report).contains("was not copied completely", "Posts: 0.");
    assertThat(site.crawl()).isEqualTo(before);
  }

  @Test
  void aZipWithoutAnExportIsRefused() throws IOException {
    byte[] zip = zip(Map.of("letter.txt", "Dear harbour".getBytes(StandardCharsets.UTF_8)));
    Map<String, String> before = site.crawl();

    String report = Inbox.of(server).refuse("letters.zip", zip);

    assertThat(report).contains("There is no WordPress export");
    assertThat(site.crawl()).isEqualTo(before);
  }

  @Test
  void entitiesAreNeitherMultipliedNorFollowed() throws IOException {
    Path secret =
        Files.writeString(Build.folder("secret").resolve("key"), "the-secret-of-this-disk");
    AtomicInteger asked = new AtomicInteger();
    HttpServer stranger =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    stranger.createContext("/", exchange -> asked.incrementAndGet());
    stranger.start();
    try {
      String elsewhere = "http://127.0.0.1:" + stranger.getAddress().getPort() + "/";
      String prolog = prolog(secret, elsewhere);
      WrittenExport export =
          new WrittenExport("http://mole.example", prolog)
              .item("post", 1, "Bomb", "<p>Words</p>", more("&laugh9;"))
              .item("post", 2, "Disk", "<p>Words</p>", more("&disk;"))
              .item("post", 3, "Net", "<p>Words</p>", more("&net; %parameter;"))
              .post(4, "<p>Harmless.</p>");

      String report = Inbox.of(server).take("laughs.xml", export.bytes());

      assertThat(report).contains("It is complete.", "Posts: 4.").hasSizeLessThan(10_000);
      Site written = new Site(server);
      assertThat(written.list("/")).hasSize(4);
      written.feed("/feed/");
      written.crawl();
      assertThat(written.seen().values())
          .allSatisfy(
              page -> assertThat(page).doesNotContain("the-secret-of-this-disk", "haha haha"));
      assertThat(asked).hasValue(0);
    } finally {
      stranger.stop(0);
    }
  }

  private static String more(String entity) {
    return "<excerpt:encoded>Before " + entity + " after</excerpt:encoded>";
  }

  private static String prolog(Path secret, String elsewhere) {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE rss SYSTEM \"" + elsewhere + "wxr.dtd\" [\n");
    dtd.append("<!ENTITY laugh0 \"haha \">\n");
    for (int i = 1; i < 10; i++) {
      String before = "&laugh" + (i - 1) + ";";
      dtd.append("<!ENTITY laugh" + i + " \"" + before.repeat(10) + "\">\n");
    }
    dtd.append("<!ENTITY disk SYSTEM \"" + secret.toUri() + "\">\n");
    dtd.append("<!ENTITY net SYSTEM \"" + elsewhere + "\">\n");
    dtd.append("<!ENTITY % parameter SYSTEM \"" + elsewhere + "\"> %parameter;\n]>");
    return "\n" + dtd;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
