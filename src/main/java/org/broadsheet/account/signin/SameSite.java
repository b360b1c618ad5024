package org.broadsheet.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Whether a form was sent by a page of this site, told by what browsers say themselves; the second
 * wall behind the Faces view token, and the only one where nobody is signed in yet.
 */
final class SameSite {

  private SameSite() {}

  /**
   * False when the browser says that another site sent the form. Requests that say nothing (very
   * old browsers, scripts) pass: they carry no cookie that another site could misuse.
   *
   * @param siteUrl public address of the site, for a proxy that passes on another host name
   */
  static boolean sent(HttpServletRequest request, String siteUrl) {
    String fetchSite = request.getHeader("Sec-Fetch-Site");
    if (fetchSite != null) {
      return fetchSite.equals("same-origin") || fetchSite.equals("none");
    }
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return true;
    }
    String host = authority(origin);
    return host != null
        && (host.equalsIgnoreCase(request.getHeader("Host"))
            || host.equalsIgnoreCase(authority(siteUrl)));
  }

  private static String authority(String address) {
    try {
      return new URI(address).getRawAuthority();
    } catch (URISyntaxException e) {
      // "null" and other opaque origins: nobody we know.
      return null;
    }
  }
}
