package org.broadsheet.cache;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.broadsheet.system.BareGet;

/**
 * A request as the making of a page may know it: a GET of an address with nothing but what counts.
 * What is not in the {@link PageKey} cannot be in the page: no header, no cookie, no language, and
 * no parameter but in the query string that the routes read. Faces would otherwise take a view
 * state in the address for a form that was sent, and a header for a wish to get half a page.
 */
final class Asked extends BareGet {

  private final PageKey key;

  Asked(HttpServletRequest request, PageKey key) {
    super(request);
    this.key = key;
  }

  @Override
  public String getQueryString() {
    return key.query();
  }

  @Override
  public String getHeader(String name) {
    return null;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return Collections.emptyEnumeration();
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.emptyEnumeration();
  }

  @Override
  public long getDateHeader(String name) {
    return -1;
  }

  @Override
  public int getIntHeader(String name) {
    return -1;
  }

  @Override
  public Cookie[] getCookies() {
    return new Cookie[0];
  }

  @Override
  public Locale getLocale() {
    return Locale.ROOT;
  }

  @Override
  public Enumeration<Locale> getLocales() {
    return Collections.enumeration(List.of(Locale.ROOT));
  }
}
