package org.broadsheet.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.broadsheet.testing.Build;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.Site;
import org.broadsheet.testing.WrittenExport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of an old blog at the addresses they always had, whichever way they came. */
class OldMediaIT {

  private static final byte[] PICTURE = Samples.picture("png", 30, 20);
  private static final List<String> PREFIXES = List.of("/wp-content/uploads/", "/files/");

  private static HttpServer oldSite;
  private static HttpServer cellar;
  private static final List<String> ASKED = new CopyOnWriteArrayList<>();
  private static final List<String> ASKED_CELLAR = new CopyOnWriteArrayList<>();
  private static Server server;

  @BeforeAll
  static void start() throws IOException {
    cellar = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    cellar.createContext("/", exchange -> answer(exchange, ASKED_CELLAR));
    cellar.start();
    oldSite = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    oldSite.createContext("/", exchange -> answer(exchange, ASKED));
    oldSite.createContext("/wp-content/uploads/2006/11/moved.png", OldMediaIT::moved);
    oldSite.start();
    server =
        Server.onPayaraMicro()
            .with("BROADSHEET_SAMPLE", "false")
            .with("BROADSHEET_ALLOW_PRIVATE_HOSTS", host(oldSite))
            .start();
  }

  @AfterAll
  static void stop() {
    server.close();
    oldSite.stop(0);
    cellar.stop(0);
  }

  @Test
  void aFolderOfUploadsAnswersAtItsOldAddresses() throws IOException {
    Path folder = Build.folder("uploads");
    Path month = Files.createDirectories(folder.resolve("wp-content/uploads/2006/11"));
    Files.write(month.resolve("pier.png"), PICTURE);
    Files.write(month.resolve("旧地図 1.png"), PICTURE);
    Files.writeString(month.resolve("shell.php"), "<?php echo 1;");

    String report = Inbox.of(server).take(folder, "uploads-of-old");

    assertThat(report).contains("It is complete.", "Media: 2.", "shell.php: not taken.");
    assertServed("2006/11/pier.png");
    assertServed("2006/11/pier-300x200.png");
    assertServed("2006/11/%E6%97%A7%E5%9C%B0%E5%9B%B3%201.png");
    for (String prefix : PREFIXES) {
      assertThat(get(prefix + "2006/11/shell.php").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aZipOfUploadsDoesToo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("uploads/2007/01/crane.png", "2007/02/tug.png", "../evil.png")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(PICTURE);
      }
    }

    String report = Inbox.of(server).take("uploads.zip", bytes.toByteArray());

    assertThat(report).contains("It is complete.", "Media: 2.", "../evil.png: not taken.");
    assertServed("2007/01/crane.png");
    assertServed("2007/02/tug.png");
    assertThat(server.data().resolve("evil.png")).doesNotExist();
  }

  @Test
  void filesAreFetchedFromTheOldSiteButNothingFromAPrivateAddress() {
    String site = "http://" + host(oldSite);
    byte[] export =
        new WrittenExport(site)
            .attachment(11, "2006/11/inside.png", "http://" + host(cellar) + "/inside.png")
            .attachment(12, "2006/11/local.png", "http://localhost:" + port(cellar) + "/a.png")
            .picture(13, "2006/11/moved.png")
            .attachment(14, "2006/11/wide.png", site + "/files/2006/11/wide.png?w=640")
            .picture(15, "2006/11/boat.png")
            .post(16, "<p><img src='" + site + "/wp-content/uploads/2006/11/boat.png?w=300'></p>")
            .bytes();

    assertThat(Inbox.of(server).take("pictures.xml", export)).contains("Media: 5.", "Posts: 1.");

    waitForFile("2006/11/boat.png");
    assertServed("2006/11/boat.png");
    assertServed("2006/11/boat.png?w=300");
    assertServed("2006/11/wide.png");
    Document post = new Site(server).page(WrittenExport.path(16));
    String picture = post.select(".post-body img").attr("src");
    assertThat(picture).startsWith("/");
    assertThat(get(picture).headers().firstValue("Content-Type")).hasValue("image/png");
    assertThat(ASKED).anyMatch(path -> path.endsWith("/moved.png"));
    assertThat(ASKED_CELLAR).isEmpty();
    for (String name : List.of("inside.png", "local.png", "moved.png")) {
      assertThat(get("/files/2006/11/" + name).statusCode()).as(name).isEqualTo(404);
    }
  }

  @Test
  void filesThatOnlyPostsNameAreFetchedTooAndGiveWayToTheirItems() {
    String site = "http://" + host(oldSite);
    String uploads = site + "/wp-content/uploads/2008/03/";
    WrittenExport export =
        new WrittenExport(site)
            .picture(21, "2008/03/listed.png")
            .post(
                22,
                "<p><img src='%1$squay.png'><img src='%1$squay-300x200.png'></p>".formatted(uploads)
                    + "<p><img src='%1$salone-300x200.png?w=640'></p>".formatted(uploads)
                    + "<p><img src='%1$slisted-300x200.png'></p>".formatted(uploads))
            .post(
                23,
                "<p><a href='%1$sgame.swf'>Play</a></p>".formatted(uploads)
                    + "<p><img src='http://%s/elsewhere.png'></p>".formatted(host(cellar)));

    String report = Inbox.of(server).take("named.xml", export.bytes());

    assertThat(report)
        .contains("does not list (2 in all), such as 2008/03/quay.png")
        .contains("not kept here (1 in all), such as 2008/03/game.swf");
    waitForFile("2008/03/quay.png");
    waitForFile("2008/03/alone-300x200.png");
    waitForFile("2008/03/listed.png");
    assertThat(ASKED)
        .noneMatch(path -> path.contains("listed-300x200"))
        .noneMatch(path -> path.contains("quay-300x200"))
        .noneMatch(path -> path.endsWith(".swf"));
    assertThat(ASKED_CELLAR).isEmpty();

    byte[] newer = export.picture(24, "2008/03/quay.png").picture(25, "2008/03/alone.png").bytes();
    String again = Inbox.of(server).take("named-again.xml", newer);

    assertThat(again).contains("Media: 2.").doesNotContain("does not list");
    Site shown = new Site(server);
    assertThat(shown.page(WrittenExport.path(22)).select(".post-body img")).hasSize(4);
    assertServed("2008/03/quay.png");
    waitForFile("2008/03/alone.png");
  }

  private static void answer(HttpExchange exchange, List<String> asked) throws IOException {
    asked.add(exchange.getRequestURI().toString());
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "image/png");
      exchange.sendResponseHeaders(200, PICTURE.length);
      exchange.getResponseBody().write(PICTURE);
    }
  }

  private static void moved(HttpExchange exchange) throws IOException {
    ASKED.add(exchange.getRequestURI().toString());
    try (exchange) {
      exchange.getResponseHeaders().set("Location", "http://" + host(cellar) + "/secret.png");
      exchange.sendResponseHeaders(302, -1);
    }
  }

  private static void waitForFile(String path) {
    long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (get("/files/" + path).statusCode() != 200) {
      assertThat(System.nanoTime()).as(path + " comes").isLessThan(until);
    }
  }

  private static void assertServed(String path) {
    for (String prefix : PREFIXES) {
      HttpResponse<String> answer = get(prefix + path);
      assertThat(answer.statusCode()).as(prefix + path).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
      assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(PICTURE.length);
      assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
  }

  private static HttpResponse<String> get(String path) {
    return Http.get(server.url(path));
  }

  private static String host(HttpServer at) {
    return "127.0.0.1:" + port(at);
  }

  private static int port(HttpServer at) {
    return at.getAddress().getPort();
  }
}
