package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.SharedServer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedServer.class)
class AssetsIT {

  @Test
  void theSheetOfAPageIsKeptForEver(Server server) {
    HttpResponse<String> sheet = get(sheet(server), "gzip");

    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(header(sheet, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(header(sheet, "Content-Type")).isEqualTo("text/css;charset=utf-8");
    assertThat(header(sheet, "Vary")).isEqualTo("Accept-Encoding");
  }

  @Test
  void eachCodingHasItsLengthAndItsTag(Server server) {
    HttpResponse<String> plain = get(sheet(server), "identity");
    HttpResponse<String> small = get(sheet(server), "gzip");

    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(header(plain, "Content-Length"))
        .isEqualTo(Integer.toString(plain.body().getBytes(StandardCharsets.UTF_8).length));
    assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
    assertThat(Long.parseLong(header(small, "Content-Length"))).isLessThan(15 * 1024);
    assertThat(header(small, "ETag")).startsWith("\"").isNotEqualTo(header(plain, "ETag"));
  }

  @Test
  void itsHeadIsThatOfTheWhole(Server server) {
    HttpResponse<String> whole = get(sheet(server), "gzip");
    HttpResponse<String> head =
        Http.send(
            HttpRequest.newBuilder(sheet(server))
                .header("Accept-Encoding", "gzip")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());

    assertThat(head.body()).isEmpty();
    for (String name : new String[] {"ETag", "Content-Length", "Content-Encoding", "Vary"}) {
      assertThat(header(head, name)).as(name).isEqualTo(header(whole, name));
    }
  }

  @Test
  void whoHasItIsToldSo(Server server) {
    String tag = header(get(sheet(server), "gzip"), "ETag");
    HttpResponse<String> again =
        Http.send(
            HttpRequest.newBuilder(sheet(server))
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", tag)
                .build());

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void whatTheSheetNamesIsThereAndKeptForEver(Server server) {
    String sheet = get(sheet(server), "identity").body();
    String font = sheet.split("url\\(\"", 2)[1].split("\"", 2)[0];
    HttpResponse<String> answer = Http.get(sheet(server).resolve(font));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("font/woff2");
    assertThat(header(answer, "Cache-Control")).contains("immutable");
    assertThat(answer.headers().firstValue("Vary")).isEmpty();
  }

  @Test
  void aPageFromBeforeAnUpgradeGetsTodaysSheet(Server server) {
    HttpResponse<String> old = Http.get(server.url("/resources/css/theme.0123456789ab.css"));

    assertThat(old.statusCode()).isEqualTo(200);
    assertThat(header(old, "Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void thePlainNameIsKeptForAWhile(Server server) {
    HttpResponse<String> plain = Http.get(server.url("/resources/css/theme.css"));

    assertThat(plain.statusCode()).isEqualTo(200);
    assertThat(header(plain, "Cache-Control")).isEqualTo("public, max-age=600");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/resources/css/nothing.css",
        "/resources/css/nothing.0123456789ab.css",
        "/resources/",
        "/resources/%2e%2e/WEB-INF/web.xml"
      })
  void nothingElseIsThere(String address, Server server) {
    assertThat(Http.get(server.url(address)).statusCode()).isIn(400, 404);
  }

  private static URI sheet(Server server) {
    String page = Http.get(server.url("/")).body();
    String href = Jsoup.parse(page).select("link[rel=stylesheet]").attr("href");
    assertThat(href).matches("/resources/css/theme\\.[0-9a-z]{12}\\.css");
    return server.url(href);
  }

  private static HttpResponse<String> get(URI address, String acceptEncoding) {
    return Http.send(
        HttpRequest.newBuilder(address).header("Accept-Encoding", acceptEncoding).build());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
