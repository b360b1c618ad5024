package org.broadsheet.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The network address a request really comes from, also behind proxies that are trusted. */
@ApplicationScoped
public class ClientAddress {

  /**
   * The nearest address that is none of {@code BROADSHEET_TRUSTED_PROXIES} (separated by commas);
   * what further ones say about themselves may be a lie.
   */
  public String of(HttpServletRequest request) {
    Set<String> trusted =
        Configuration.get("trusted.proxies").stream()
            .flatMap(list -> Arrays.stream(list.split(",")))
            .map(String::strip)
            .collect(Collectors.toSet());
    String forwarded = request.getHeader("X-Forwarded-For");
    return nearest(request.getRemoteAddr(), forwarded, trusted);
  }

  static String nearest(String peer, String forwarded, Set<String> trusted) {
    String address = peer;
    List<String> hops = forwarded == null ? List.of() : List.of(forwarded.split(","));
    for (int i = hops.size() - 1; i >= 0 && trusted.contains(address); i--) {
      address = hops.get(i).strip();
    }
    return address;
  }
}
