package org.broadsheet.system;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;

/** Looks hosts up, and answers with public addresses only. */
final class OutboundHosts {

  private final DnsResolver names;
  private final Set<String> allowed;

  /**
   * {@code allowed} names hosts, or hosts with a port, that may be private; separated by commas.
   */
  OutboundHosts(DnsResolver names, String allowed) {
    this.names = names;
    this.allowed =
        Arrays.stream(allowed.split(","))
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .filter(host -> !host.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The look-up for a connection to one port; the connection goes to what it answers. */
  DnsResolver forPort(int port) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        return addresses(host, port);
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  private InetAddress[] addresses(String host, int port) throws UnknownHostException {
    InetAddress[] found = names.resolve(host);
    if (found == null || found.length == 0) {
      throw new UnknownHostException(host);
    }
    if (isAllowed(host, port)) {
      return found;
    }
    List<InetAddress> open = Arrays.stream(found).filter(PublicAddresses::contains).toList();
    if (open.isEmpty()) {
      throw new NotPublicException(host);
    }
    return open.toArray(InetAddress[]::new);
  }

  private boolean isAllowed(String host, int port) {
    String name = host.toLowerCase(Locale.ROOT);
    return allowed.contains(name) || allowed.contains(name + ":" + port);
  }

  /** A host has none but private addresses. */
  static final class NotPublicException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    NotPublicException(String host) {
      super(host + " has no public address");
    }
  }
}
