package org.broadsheet.comment.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.WrittenExport;

/** Readers who answer the posts of a written export, each from a network address of their own. */
final class Readers {

  /** The address of a reader who has an approved comment in {@link #export()}. */
  static final String KNOWN = "bo@reader.example";

  private static final Pattern NUMBER = Pattern.compile("#comment-(\\d+)$");

  private final Server server;
  private int senders;

  Readers(Server server) {
    this.server = server;
  }

  /** Four posts, of which the last is closed, and a page; the first has a comment. */
  static byte[] export() {
    String comment =
        WrittenExport.comment(70, 0, "First of all.")
            .replace(
                "<wp:comment_author>Bo</wp:comment_author>",
                "<wp:comment_author>Bo</wp:comment_author>"
                    + "<wp:comment_author_email>Bo@Reader.example</wp:comment_author_email>");
    WrittenExport export =
        new WrittenExport("http://mole.example")
            .post(1, "<p>Words of the mole.</p>", comment)
            .post(2, "<p>For what is hostile.</p>")
            .post(3, "<p>For the night.</p>")
            .post(4, "<p>Closed.</p>")
            .page(9, 0, "<p>A page.</p>");
    return new String(export.bytes(), StandardCharsets.UTF_8)
        .replaceFirst("(?s)(Post 4.*?<wp:comment_status>)open(</wp:comment_status>)", "$1closed$2")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A comment by somebody known, and what else the form says. */
  static Map<String, String> fields(String words, String... more) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("comment", words);
    fields.put("author", "Bo");
    fields.put("email", KNOWN);
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return fields;
  }

  /** Answers a post. */
  HttpResponse<String> send(long post, Map<String, String> fields) {
    return send(WrittenExport.path(post), fields);
  }

  /** Answers what stands at an address. */
  HttpResponse<String> send(String path, Map<String, String> fields) {
    return send(path, fields, "sender-" + senders++);
  }

  /** The same, from a certain network address. */
  HttpResponse<String> send(String path, Map<String, String> fields, String sender) {
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

  /** Where a post stands. */
  String url(long post) {
    return server.url(WrittenExport.path(post)).toString();
  }

  /** The page of a post as everybody sees it. */
  String read(long post) {
    return read(WrittenExport.path(post));
  }

  /** What stands at an address. */
  String read(String path) {
    return Http.get(server.url(path)).body();
  }

  /** The number of a comment that was taken. */
  static long number(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    Matcher number = NUMBER.matcher(answer.headers().firstValue("Location").orElseThrow());
    assertThat(number.find()).isTrue();
    return Long.parseLong(number.group(1));
  }
}
