package org.broadsheet.system;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.broadsheet.system.OutboundException.Reason;

/**
 * The way to other sites, for addresses that strangers may have written: public hosts only, bounded
 * in time and size, without cookies and credentials.
 */
@ApplicationScoped
public class Outbound {

  private static final int REDIRECTS = 3;
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

  private final OutboundHosts hosts;

  /**
   * Reaches public hosts, and those that the operator names in {@code
   * BROADSHEET_ALLOW_PRIVATE_HOSTS}.
   */
  public Outbound() {
    this(
        new OutboundHosts(
            SystemDefaultDnsResolver.INSTANCE,
            Configuration.get("allow.private.hosts").orElse("")));
  }

  Outbound(OutboundHosts hosts) {
    this.hosts = hosts;
  }

  /**
   * Asks with GET and follows up to three redirects, each checked like the first address.
   *
   * @throws OutboundException when it may not be asked, or does not answer; an answer of any status
   *     is an answer
   */
  public OutboundAnswer get(URI address, Map<String, String> headers, OutboundLimits limits)
      throws OutboundException {
    long end = System.nanoTime() + limits.whole().toNanos();
    URI at = address;
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      OutboundExchange exchange =
          new OutboundExchange(checked(at), headers, hosts, limits.silence());
      try {
        OutboundAnswer answer = ask(exchange, at, end, limits);
        String location = answer.header("Location").orElse(null);
        if (location == null || !MOVED.contains(answer.getStatus())) {
          return answer;
        }
        exchange.close();
        at = at.resolve(new URI(location));
      } catch (IOException e) {
        boolean overdue = exchange.isOverdue();
        exchange.close();
        throw told(e, overdue);
      } catch (URISyntaxException e) {
        throw new OutboundException(Reason.FORBIDDEN, e);
      }
    }
    throw new OutboundException(Reason.REDIRECTS, address.toString());
  }

  private static OutboundAnswer ask(
      OutboundExchange exchange, URI at, long end, OutboundLimits limits) throws IOException {
    exchange.ask(Duration.ofNanos(end - System.nanoTime()));
    OutboundAnswer answer = new OutboundAnswer(at, exchange, limits.bytes());
    boolean large =
        answer
            .header("Content-Length")
            .filter(length -> length.matches("\\d{1,18}"))
            .filter(length -> Long.parseLong(length) > limits.bytes())
            .isPresent();
    if (large) {
      throw new OutboundException(Reason.TOO_LARGE, at.toString());
    }
    return answer;
  }

  private static URI checked(URI address) throws OutboundException {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("http") || scheme.equals("https");
    if (!web || address.getHost() == null || address.getRawUserInfo() != null) {
      throw new OutboundException(Reason.FORBIDDEN, "Not an address to ask: " + address);
    }
    return address;
  }

  private static OutboundException told(IOException e, boolean overdue) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutboundHosts.NotPublicException) {
        return new OutboundException(Reason.FORBIDDEN, e);
      }
      if (cause instanceof OutboundException known) {
        return known;
      }
    }
    return new OutboundException(overdue ? Reason.TOO_SLOW : Reason.UNREACHABLE, e);
  }
}
