package org.broadsheet.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** A client without cookies or cache that follows a redirect only when told to. */
public final class Http {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();

  private Http() {}

  /** Reads an address once. */
  public static HttpResponse<String> get(URI address) {
    return send(HttpRequest.newBuilder(address).timeout(PATIENCE).build());
  }

  /** Sends a form in UTF-8, as a browser would. */
  public static HttpResponse<String> post(URI address, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /**
   * Reads an address that must answer with exactly one permanent redirect, and what that leads to.
   *
   * @throws AssertionError when it does not redirect by 301, or to another redirect
   */
  public static HttpResponse<String> followOnce(URI address) {
    HttpResponse<String> first = get(address);
    String location = first.headers().firstValue("Location").orElse(null);
    if (first.statusCode() != 301 || location == null) {
      throw new AssertionError(address + " answered " + first.statusCode() + ", not 301");
    }
    HttpResponse<String> second = get(address.resolve(location));
    if (second.statusCode() / 100 == 3) {
      throw new AssertionError(address + " redirects twice, by way of " + location);
    }
    return second;
  }

  /** Sends any request, for what the other methods cannot say. */
  public static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(request.uri() + " does not answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted at " + request.uri(), e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
