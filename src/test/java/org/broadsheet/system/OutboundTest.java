package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.DnsResolver;
import org.broadsheet.system.OutboundException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundTest {

  private static final OutboundLimits LIMITS =
      new OutboundLimits(Duration.ofMillis(500), Duration.ofMillis(1500), 100_000);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private Outbound outbound;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
    port = server.getAddress().getPort();
    outbound = new Outbound(new OutboundHosts(new Names(), "old.example:" + port));
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void anAllowedHostAnswers() throws IOException {
    server.createContext("/a", exchange -> answer(exchange, 200, "hello"));
    assertThat(read("/a")).isEqualTo("hello");
  }

  @Test
  void saysWhoAsksAndNothingElse() throws IOException {
    server.createContext(
        "/who",
        exchange -> {
          exchange.getResponseHeaders().add("Set-Cookie", "a=b");
          var headers = exchange.getRequestHeaders();
          answer(exchange, 200, headers.getFirst("User-Agent") + headers.getFirst("Cookie"));
        });
    assertThat(read("/who")).isEqualTo("Broadsheet (blog server)null");
    assertThat(read("/who")).isEqualTo("Broadsheet (blog server)null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://inside.example/",
        "http://old.example:1/",
        "http://user:secret@old.example/",
        "ftp://old.example/",
        "file:///etc/passwd",
        "//old.example/",
        "/a"
      })
  void nothingElseIsAsked(String address) {
    assertThat(reason(URI.create(address))).isIn(Reason.FORBIDDEN, Reason.UNREACHABLE);
  }

  @Test
  void privateAddressesAreToldFromUnknownNames() {
    assertThat(reason(URI.create("http://inside.example/"))).isEqualTo(Reason.FORBIDDEN);
    assertThat(reason(URI.create("http://127.0.0.1:" + port + "/"))).isEqualTo(Reason.FORBIDDEN);
    assertThat(reason(URI.create("http://nowhere.example/"))).isEqualTo(Reason.UNREACHABLE);
  }

  @Test
  void redirectsAreFollowedAndCheckedEach() throws IOException {
    server.createContext("/a", exchange -> answer(exchange, 200, "hello"));
    redirect("/one", "/two");
    redirect("/two", "http://old.example:" + port + "/a");
    redirect("/inside", "http://127.0.0.1:" + port + "/a");
    redirect("/file", "file:///etc/passwd");
    redirect("/broken", "http://[");
    redirect("/round", "/round");
    assertThat(read("/one")).isEqualTo("hello");
    assertThat(reason(uri("/inside"))).isEqualTo(Reason.FORBIDDEN);
    assertThat(reason(uri("/file"))).isEqualTo(Reason.FORBIDDEN);
    assertThat(reason(uri("/broken"))).isEqualTo(Reason.FORBIDDEN);
    assertThat(reason(uri("/round"))).isEqualTo(Reason.REDIRECTS);
  }

  @Test
  void anAnswerOfAnyStatusIsAnAnswer() throws IOException {
    server.createContext("/gone", exchange -> answer(exchange, 410, ""));
    try (OutboundAnswer answer = outbound.get(uri("/gone"), Map.of(), LIMITS)) {
      assertThat(answer.getStatus()).isEqualTo(410);
      assertThat(answer.getBody().readAllBytes()).isEmpty();
    }
  }

  @Test
  void silenceEnds() {
    server.createContext("/silent", exchange -> pause(5000));
    assertThat(reason(uri("/silent"))).isEqualTo(Reason.UNREACHABLE);
  }

  @Test
  void aByteNowAndThenEndsToo() {
    server.createContext(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              out.write('.');
              out.flush();
              pause(100);
            }
          }
        });
    long start = System.nanoTime();
    assertThat(reason(uri("/slow"))).isEqualTo(Reason.TOO_SLOW);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void endlessAnswersEnd() {
    server.createContext(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
              out.write(new byte[8192]);
            }
          }
        });
    assertThat(reason(uri("/endless"))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void anAnnouncedExcessIsNotRead() {
    server.createContext(
        "/large",
        exchange -> {
          exchange.sendResponseHeaders(200, 100_001);
          exchange.close();
        });
    assertThat(reason(uri("/large"))).isEqualTo(Reason.TOO_LARGE);
  }

  private void redirect(String from, String to) {
    server.createContext(
        from,
        exchange -> {
          exchange.getResponseHeaders().add("Location", to);
          answer(exchange, 302, "");
        });
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private URI uri(String path) {
    return URI.create("http://old.example:" + port + path);
  }

  private String read(String path) throws IOException {
    try (OutboundAnswer answer = outbound.get(uri(path), Map.of(), LIMITS)) {
      return new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Reason reason(URI address) {
    return catchThrowableOfType(
            OutboundException.class,
            () -> {
              try (OutboundAnswer answer = outbound.get(address, Map.of(), LIMITS)) {
                answer.getBody().readAllBytes();
              }
            })
        .getReason();
  }

  /** Names as an attacker may have them answered. */
  private static final class Names implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      return switch (host) {
        case "old.example" -> new InetAddress[] {InetAddress.getLoopbackAddress()};
        case "inside.example" -> InetAddress.getAllByName("169.254.169.254");
        case "nowhere.example" -> throw new UnknownHostException(host);
        default -> InetAddress.getAllByName(host);
      };
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
