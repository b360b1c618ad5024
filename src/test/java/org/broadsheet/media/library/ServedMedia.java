package org.broadsheet.media.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.media.picture.Photograph;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.WrittenExport;

/** The media of a server as readers get them, and as they lie on its disk. */
final class ServedMedia {

  private final Server server;

  ServedMedia(Server server) {
    this.server = server;
  }

  void publish(long id, String html) {
    Inbox.of(server)
        .take(id + ".xml", new WrittenExport("http://mole.example").post(id, html).bytes());
  }

  String post(long id) {
    HttpResponse<String> found = Http.followOnce(server.url("/?p=" + id));
    assertThat(found.statusCode()).isEqualTo(200);
    return found.body();
  }

  HttpResponse<byte[]> head(String address) {
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(server.url(address)).build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError(address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  byte[] bytes(String address) {
    HttpResponse<byte[]> answer = head(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }

  BufferedImage picture(String address) {
    return Photograph.read(bytes(address));
  }

  List<String> arriving() {
    return in(server.data().resolve("media/.arriving"), "");
  }

  List<String> files(String name) {
    return in(server.data().resolve("media"), name);
  }

  private static List<String> in(Path folder, String name) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(file -> file.startsWith(name))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(folder.toString(), e);
    }
  }

  static String old(String address) {
    return address.replace("/files/", "/wp-content/uploads/");
  }

  /** A file as letters, one for each byte. */
  static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
