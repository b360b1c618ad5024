package org.broadsheet.system;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** One question to one address and its answer, without redirects, cookies or retries. */
final class OutboundExchange implements Closeable {

  private static final String AGENT = "Broadsheet (blog server)";

  private final URI address;
  private final CloseableHttpClient client;
  private final HttpGet request;
  private final CompletableFuture<Void> clock = new CompletableFuture<>();

  /** What is done when the time is over. */
  private CompletableFuture<Void> alarm = clock;

  private ClassicHttpResponse response;

  OutboundExchange(
      URI address, Map<String, String> headers, OutboundHosts hosts, Duration silence) {
    this.address = address;
    this.client = client(hosts.forPort(port(address)), Timeout.of(silence));
    this.request = new HttpGet(address);
    headers.forEach(request::setHeader);
  }

  private static int port(URI address) {
    int unsaid = address.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    return address.getPort() < 0 ? unsaid : address.getPort();
  }

  private static CloseableHttpClient client(DnsResolver names, Timeout silence) {
    Http1Config lines =
        Http1Config.custom().setMaxLineLength(16_384).setMaxHeaderCount(200).build();
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder().http1Config(lines).build())
                .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(silence).build())
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(silence)
                        .setSocketTimeout(silence)
                        .build())
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(silence).build())
        .setUserAgent(AGENT)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  /**
   * Asks.
   *
   * @param time longest time until the last byte of the answer; a limit on silence alone would let
   *     a byte every few seconds go on for ever
   */
  void ask(Duration time) throws IOException {
    alarm =
        clock
            .orTimeout(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS)
            .whenComplete(
                (done, late) -> {
                  if (late instanceof TimeoutException) {
                    request.cancel();
                  }
                });
    response = client.executeOpen(HttpHost.create(address), request, null);
  }

  /** True when the time is over. */
  boolean isOverdue() {
    return clock.isCompletedExceptionally();
  }

  int status() {
    return response.getCode();
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
  }

  InputStream content() throws IOException {
    return response.getEntity() == null
        ? InputStream.nullInputStream()
        : response.getEntity().getContent();
  }

  /** Breaks off rather than reading to the end what nobody wants. */
  @Override
  public void close() {
    clock.complete(null);
    request.cancel();
    client.close(CloseMode.IMMEDIATE);
  }
}
