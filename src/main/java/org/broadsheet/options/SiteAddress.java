package org.broadsheet.options;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The address of a site as somebody types it. */
final class SiteAddress {

  private SiteAddress() {}

  /**
   * The address as it is stored: scheme, host and perhaps a port. Empty when it is none, or has
   * more than that: a site stands at the root of its host.
   */
  static Optional<String> read(String typed) {
    try {
      URI uri = new URI(typed.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      boolean bare =
          (uri.getRawPath() == null || uri.getRawPath().matches("/?"))
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null
              && uri.getRawUserInfo() == null;
      if (!web || uri.getHost() == null || !bare) {
        return Optional.empty();
      }
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
