package org.broadsheet.system.metrics;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.system.Configuration;

/**
 * Tells the figures of this node to whoever has the token of {@code BROADSHEET_METRICS_TOKEN}; to
 * everybody else, and while there is no token, there is nothing at this address.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String BEARER = "Bearer ";

  @Inject @Any private transient Instance<MetricSource> sources;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!isAllowed(request.getHeader("Authorization"))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    // The version of the format that every Prometheus reads.
    response.setContentType("text/plain; version=0.0.4; charset=utf-8");
    StringBuilder text = new StringBuilder();
    sources.forEach(source -> source.metrics().forEach(metric -> write(metric, text)));
    response.getWriter().write(text.toString());
  }

  private static boolean isAllowed(String authorization) {
    Optional<String> token = Configuration.get("metrics.token");
    return token.isPresent()
        && authorization != null
        && MessageDigest.isEqual(bytes(BEARER + token.get()), bytes(authorization));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static void write(Metric metric, StringBuilder text) {
    String name = "broadsheet_" + metric.name();
    String type = metric.type().name().toLowerCase(Locale.ROOT);
    text.append("# HELP ").append(name).append(' ').append(metric.help()).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    text.append(name).append(' ').append(metric.value()).append('\n');
  }
}
