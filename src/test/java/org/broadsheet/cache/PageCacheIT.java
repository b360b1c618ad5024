package org.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers get at the front door, and what none of them can do to the others. */
@ExtendWith(SharedServer.class)
class PageCacheIT {

  private static final String POST = "/2006/11/20/what-the-harbour-master-kept/";
  private static final String EVIL = "evil-words";
  private static final AtomicInteger FRESH = new AtomicInteger();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** An address of the post that nobody has asked for, so that the next to ask has it made. */
  private static String cold() {
    return POST + "?withcomments=" + FRESH.incrementAndGet();
  }

  private static HttpResponse<String> get(Server server, String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.url(path));
    return Http.send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  private static HttpResponse<byte[]> bytes(Server server, String path, String coding)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.url(path)).header("Accept-Encoding", coding).build();
    return CLIENT.send(request, BodyHandlers.ofByteArray());
  }

  // Without the moment at which the form for comments was made.
  private static String main(HttpResponse<String> page) {
    String body = page.body().replaceAll("name=\"form\" value=\"[^\"]*\"", "");
    int begin = body.indexOf("<main");
    return begin < 0 ? body : body.substring(begin, body.indexOf("</main>"));
  }

  /** Others get the page as it is, after somebody has asked for it in an odd way. */
  private static void assertUntouched(Server server, String address) {
    HttpResponse<String> seen = get(server, address);

    assertThat(seen.statusCode()).as(address).isEqualTo(200);
    assertThat(seen.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(seen.headers().map()).doesNotContainKey("set-cookie");
    assertThat(seen.body()).doesNotContain(EVIL);
    assertThat(main(seen)).isEqualTo(main(get(server, POST)));
  }

  @Test
  void noParameterGetsIntoThePageOfOthers(Server server) {
    for (String odd :
        List.of(
            "jakarta.faces.ViewState=stateless",
            "jakarta.faces.ViewState=broken",
            "jakarta.faces.partial.ajax=true&jakarta.faces.ViewState=stateless",
            "jakarta.faces.ViewState=stateless&jakarta.faces.source=x&email=" + EVIL,
            "post_password=" + EVIL,
            "%73=" + EVIL,
            "_method=POST",
            "withcomments=" + EVIL)) {
      String address = cold();
      HttpResponse<String> asked = get(server, address + "&" + odd);

      assertThat(asked.statusCode()).as(odd).isEqualTo(200);
      assertThat(asked.body()).as(odd).doesNotContain(EVIL);
      assertUntouched(server, address);
    }
  }

  @Test
  void noHeaderGetsIntoThePageOfOthers(Server server) {
    Map<String, String> odd = new TreeMap<>();
    odd.put("Faces-Request", "partial/ajax");
    odd.put("faces-request", "partial/process");
    odd.put("X-Forwarded-Host", EVIL + ".example");
    odd.put("X-Forwarded-Proto", EVIL);
    odd.put("X-Original-URL", "/" + EVIL + "/");
    odd.put("X-HTTP-Method-Override", "POST");
    odd.put("Accept-Language", "ar");
    odd.put("Accept", "application/json");
    odd.put("Cookie", "broadsheet=" + EVIL + "; csfcfc=" + EVIL);
    odd.put("Authorization", "Bearer " + EVIL);
    odd.put("Range", "bytes=0-9");
    odd.put("If-None-Match", "*");
    odd.put("If-Modified-Since", "Fri, 31 Dec 2060 00:00:00 GMT");
    odd.put("Accept-Encoding", "gzip;q=nonsense, *;q=0, " + EVIL);
    odd.forEach(
        (name, value) -> {
          String address = cold();
          get(server, address, name, value);
          assertUntouched(server, address);
        });
  }

  @Test
  void aForeignHostGetsIntoNothing(Server server) throws IOException {
    for (String target : List.of("", "http://" + EVIL + ".example")) {
      String address = cold();
      String request =
          "GET %s%s HTTP/1.1\r\nHost: %s.example\r\nConnection: close\r\n\r\n"
              .formatted(target, address, EVIL);
      assertThat(raw(server, request)).startsWith("HTTP/1.1 200").doesNotContain(EVIL);
      assertUntouched(server, address);
    }
  }

  private static String raw(Server server, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void wordsOfASearchAreInNobodyElses404(Server server) {
    HttpResponse<String> asked = get(server, POST + "comment-page-9/?s=" + EVIL);
    assertThat(asked.statusCode()).isEqualTo(404);

    for (String path : List.of("/" + FRESH.incrementAndGet() + "/", POST + "comment-page-8/")) {
      HttpResponse<String> nothing = get(server, path);
      assertThat(nothing.statusCode()).isEqualTo(404);
      assertThat(nothing.body()).doesNotContain(EVIL);
    }
  }

  @Test
  void searchesAreForWhoeverSearches(Server server) {
    HttpResponse<String> found = get(server, "/?s=" + EVIL);

    assertThat(found.body()).contains(EVIL);
    assertThat(found.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    assertThat(get(server, "/").body()).doesNotContain(EVIL);
  }

  @Test
  void aFormThatIsSentIsAnsweredToItsSenderAlone(Server server) {
    HttpResponse<String> sent = Http.post(server.url("/subscribe/"), Map.of("email", EVIL));

    assertThat(sent.statusCode()).isEqualTo(400);
    assertThat(sent.body()).contains(EVIL);
    assertThat(sent.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(get(server, "/subscribe/").body()).doesNotContain(EVIL);
  }

  @Test
  void whatDoesNotCountIsHandedOnWithARedirectAndNotKept(Server server) {
    String old = POST.substring(0, POST.length() - 1);

    assertThat(get(server, old + "?utm_source=" + EVIL).headers().firstValue("Location"))
        .hasValue(POST + "?utm_source=" + EVIL);
    assertThat(get(server, old).headers().firstValue("Location")).hasValue(POST);
  }

  @Test
  void anAddressThatLooksLikeAFileIsNoPage(Server server) {
    for (String path : List.of(POST + "style.css", POST + "x.js", "/x/..;/admin/import/")) {
      assertThat(get(server, path).statusCode()).as(path).isIn(301, 404);
    }
    assertThat(get(server, "/%61dmin/").statusCode()).isEqualTo(303);
    assertThat(get(server, "/%61dmin/").headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void allCodingsUnpackToTheSamePage(Server server) throws Exception {
    Brotli4jLoader.ensureAvailability();
    HttpResponse<byte[]> plain = bytes(server, POST, "identity");
    HttpResponse<byte[]> gzip = bytes(server, POST, "gzip");
    HttpResponse<byte[]> brotli = bytes(server, POST, "gzip, br");

    assertThat(plain.headers().map()).doesNotContainKey("content-encoding");
    assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(brotli.headers().firstValue("Content-Encoding")).hasValue("br");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
        .isEqualTo(plain.body());
    assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(plain.body());
    assertThat(List.of(tag(plain), tag(gzip), tag(brotli))).doesNotHaveDuplicates();
    assertThat(gzip.headers().allValues("Vary")).containsExactly("Accept-Encoding");
  }

  private static String tag(HttpResponse<?> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void whoHasThePageIsNotSentItAgain(Server server) {
    HttpResponse<String> page = get(server, POST);
    String date = page.headers().firstValue("Last-Modified").orElseThrow();

    for (HttpResponse<String> again :
        List.of(
            get(server, POST, "If-None-Match", tag(page)),
            get(server, POST, "If-None-Match", "W/" + tag(page)),
            get(server, POST, "If-Modified-Since", date))) {
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(tag(again)).isEqualTo(tag(page));
      assertThat(again.headers().firstValue("Cache-Control"))
          .isEqualTo(page.headers().firstValue("Cache-Control"));
    }
    assertThat(get(server, POST, "If-None-Match", "\"x\"", "If-Modified-Since", date).statusCode())
        .isEqualTo(200);
  }

  @Test
  void headHasTheSameHeadersAndNoBody(Server server) {
    String address = cold();
    HttpRequest head =
        HttpRequest.newBuilder(server.url(address))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> first = Http.send(head);
    HttpResponse<String> page = get(server, address);

    assertThat(first.body()).isEmpty();
    assertThat(comparable(first)).isEqualTo(comparable(page));
    assertThat(comparable(Http.send(head))).isEqualTo(comparable(page));
    assertUntouched(server, address);
  }

  private static Map<String, List<String>> comparable(HttpResponse<String> answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    return headers;
  }
}
