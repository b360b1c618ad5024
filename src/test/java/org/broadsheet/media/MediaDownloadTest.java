package org.broadsheet.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.broadsheet.media.MediaDownload.End;
import org.broadsheet.media.MediaDownload.Outcome;
import org.broadsheet.system.Outbound;
import org.broadsheet.system.OutboundLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MediaDownloadTest {

  private static final String ALLOWED = "broadsheet.allow.private.hosts";
  private static final OutboundLimits LIMITS =
      new OutboundLimits(Duration.ofSeconds(2), Duration.ofSeconds(5), 1_000_000);

  @RegisterExtension final DataFolder data = new DataFolder();

  private final byte[] picture = Samples.picture("png", 300, 200);
  private final List<String> ranges = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String site;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    String host = "127.0.0.1:" + server.getAddress().getPort();
    site = "http://" + host;
    System.setProperty(ALLOWED, "other.example, " + host);
  }

  @AfterEach
  void stop() {
    System.clearProperty(ALLOWED);
    server.stop(0);
  }

  @Test
  void aFileComes() throws IOException {
    server.createContext(
        "/a b/brücke.png", exchange -> send(exchange, 200, picture, picture.length));
    assertThat(run(1, "/a b/brücke.png").end()).isEqualTo(End.STORED);
    assertThat(MediaFiles.find("1.png").orElseThrow()).hasBinaryContent(picture);
    assertNothingLeft();
  }

  @Test
  void whatBrokeOffGoesOn() throws IOException {
    server.createContext("/a.png", this::breakThenContinue);
    assertThat(run(1, "/a.png").end()).isEqualTo(End.PART);
    assertThat(MediaFiles.find("1.png")).isEmpty();
    assertThat(run(1, "/a.png").end()).isEqualTo(End.STORED);
    assertThat(MediaFiles.find("1.png").orElseThrow()).hasBinaryContent(picture);
    assertThat(ranges).containsExactly("null null", "bytes=100- \"v1\"");
    assertNothingLeft();
  }

  @Test
  void aFileThatChangedMeanwhileComesWhole() throws IOException {
    byte[] newer = Samples.picture("png", 40, 30);
    server.createContext(
        "/a.png",
        exchange -> {
          ranges.add("");
          if (ranges.size() == 1) {
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            send(exchange, 200, Arrays.copyOf(picture, 100), picture.length);
          } else {
            send(exchange, 200, newer, newer.length);
          }
        });
    assertThat(run(1, "/a.png").end()).isEqualTo(End.PART);
    assertThat(run(1, "/a.png").end()).isEqualTo(End.STORED);
    assertThat(MediaFiles.find("1.png").orElseThrow()).hasBinaryContent(newer);
  }

  @Test
  void withoutAMarkItBeginsAnew() throws IOException {
    server.createContext(
        "/a.png", exchange -> send(exchange, 200, Arrays.copyOf(picture, 100), picture.length));
    assertThat(run(1, "/a.png").end()).isEqualTo(End.LATER);
  }

  @Test
  void whatIsNotToBeHad() throws IOException {
    byte[] page = "<html>Log in</html>".getBytes(StandardCharsets.UTF_8);
    server.createContext("/page.png", exchange -> send(exchange, 200, page, page.length));
    server.createContext("/busy.png", exchange -> send(exchange, 503, page, page.length));
    server.createContext("/many.png", exchange -> send(exchange, 429, page, page.length));
    server.createContext("/big.png", exchange -> send(exchange, 200, page, 5_000_000));
    assertThat(run(1, "/page.png")).isEqualTo(new Outcome(End.NEVER, "media.refused.type"));
    assertThat(run(2, "/none.png")).isEqualTo(new Outcome(End.NEVER, "media.fetch.gone"));
    assertThat(run(3, "/busy.png")).isEqualTo(new Outcome(End.LATER, "media.fetch.trouble"));
    assertThat(run(4, "/many.png").end()).isEqualTo(End.LATER);
    assertThat(run(5, "/big.png")).isEqualTo(new Outcome(End.NEVER, "media.fetch.too_large"));
    assertNothingLeft();
  }

  @Test
  void privateHostsAreNotAsked() throws IOException {
    MediaDownload download = download();
    var inside = new MediaFetches.Claim(1, "1.png", "http://127.0.0.1:1/a.png");
    assertThat(download.run(inside)).isEqualTo(new Outcome(End.NEVER, "media.fetch.forbidden"));
    var nonsense = new MediaFetches.Claim(1, "1.png", "http://[/a.png");
    assertThat(download.run(nonsense).end()).isEqualTo(End.NEVER);
  }

  private void breakThenContinue(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    ranges.add(headers.getFirst("Range") + " " + headers.getFirst("If-Range"));
    exchange.getResponseHeaders().add("ETag", "\"v1\"");
    if (ranges.size() == 1) {
      send(exchange, 200, Arrays.copyOf(picture, 100), picture.length);
      return;
    }
    exchange
        .getResponseHeaders()
        .add("Content-Range", "bytes 100-" + (picture.length - 1) + "/" + picture.length);
    send(exchange, 206, Arrays.copyOfRange(picture, 100, picture.length), picture.length - 100);
  }

  private static void send(HttpExchange exchange, int status, byte[] body, long announced)
      throws IOException {
    exchange.sendResponseHeaders(status, announced);
    exchange.getResponseBody().write(body);
    exchange.getResponseBody().flush();
    exchange.close();
  }

  private Outcome run(long id, String path) throws IOException {
    return download().run(new MediaFetches.Claim(id, id + ".png", site + path));
  }

  private static MediaDownload download() {
    return new MediaDownload(new Outbound(), LIMITS, (path, file) -> new Arrival(path).take(file));
  }

  private static void assertNothingLeft() throws IOException {
    try (var files = Files.list(MediaFiles.arrivals())) {
      assertThat(files).isEmpty();
    }
  }
}
