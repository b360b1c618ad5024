package org.broadsheet.health;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.settings.Settings;
import org.broadsheet.system.ClientAddress;
import org.broadsheet.system.Messages;

/** The address of the site, its protection, and the proxy before it, as this request shows them. */
@RequestScoped
class AddressCheck implements HealthCheck {

  private static final Set<String> NEAR = Set.of("localhost", "127.0.0.1", "[::1]");

  @Inject private CurrentSettings settings;
  @Inject private ClientAddress client;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  @Override
  public int order() {
    return 7;
  }

  @Override
  public String key() {
    return "address";
  }

  @Override
  public List<HealthLine> lines() {
    Settings now = settings.getSettings();
    URI site = URI.create(now.getSiteUrl());
    List<HealthLine> lines = new ArrayList<>();
    lines.add(address(now));
    lines.add(protection(site));
    lines.add(host(site));
    lines.add(proxy());
    lines.add(HealthLine.good(messages.text("health.address.zone"), now.getZone().getId()));
    return lines;
  }

  private HealthLine address(Settings now) {
    String name = messages.text("health.address.site");
    boolean chosen = now.isSiteUrlFixed() || !now.get(SettingKey.SITE_URL).isEmpty();
    return chosen
        ? HealthLine.good(name, now.getSiteUrl())
        : HealthLine.watch(name, now.getSiteUrl(), messages.text("health.address.site.unset"));
  }

  private HealthLine protection(URI site) {
    String name = messages.text("health.address.tls");
    if ("https".equalsIgnoreCase(site.getScheme())) {
      return HealthLine.good(name, messages.text("health.yes"));
    }
    return NEAR.contains(site.getHost())
        ? HealthLine.good(name, messages.text("health.address.tls.near"))
        : HealthLine.watch(
            name, messages.text("health.no"), messages.text("health.address.tls.no"));
  }

  private HealthLine host(URI site) {
    String name = messages.text("health.address.host");
    String asked = String.valueOf(request.getHeader("Host"));
    return asked.equalsIgnoreCase(site.getRawAuthority())
        ? HealthLine.good(name, asked)
        : HealthLine.watch(name, asked, messages.text("health.address.host.other"));
  }

  private HealthLine proxy() {
    String name = messages.text("health.address.proxy");
    if (request.getHeader("X-Forwarded-For") == null) {
      return HealthLine.good(name, messages.text("health.address.proxy.none"));
    }
    return client.of(request).equals(request.getRemoteAddr())
        ? HealthLine.watch(
            name,
            messages.text("health.address.proxy.unknown"),
            messages.text("health.address.proxy.trust"))
        : HealthLine.good(name, messages.text("health.address.proxy.trusted"));
  }
}
