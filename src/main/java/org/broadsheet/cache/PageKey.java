package org.broadsheet.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.TreeMap;
import org.broadsheet.system.Address;

/**
 * The address of a page as the cache knows it: the path and those parameters that say what is asked
 * for, in one order. The host and everything else that a client may write do not count.
 *
 * @param address path, and the parameters that count
 * @param query the parameters that count, as a query string, or null when there are none
 * @param rest the parameters that do not count, as they were written; empty when there are none
 * @param passing true when it asks for words, or for one reader alone: such answers are not kept
 */
record PageKey(String address, String query, String rest, boolean passing) {

  private static final int LONGEST = 2000;

  /** Reads the address of a request. */
  static PageKey of(HttpServletRequest request) {
    String path = escapesInUpperCase(request.getRequestURI());
    String written = request.getQueryString();
    if (written == null || written.isEmpty()) {
      return new PageKey(path, null, "", false);
    }
    return of(path, written);
  }

  private static PageKey of(String path, String written) {
    TreeMap<String, String> counting = new TreeMap<>();
    StringBuilder rest = new StringBuilder();
    for (String pair : written.split("&")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      if (Address.isParameter(name)) {
        counting.putIfAbsent(name, equals < 0 ? "" : pair.substring(equals + 1));
      } else if (!name.isEmpty()) {
        rest.append(rest.isEmpty() ? "" : "&").append(pair);
      }
    }
    StringBuilder query = new StringBuilder();
    counting.forEach(
        (name, value) ->
            query.append(query.isEmpty() ? "" : "&").append(name).append('=').append(value));
    String asked = query.isEmpty() ? null : query.toString();
    return new PageKey(
        asked == null ? path : path + "?" + asked,
        asked,
        rest.toString(),
        counting.containsKey(Address.SEARCH)
            || counting.keySet().stream().anyMatch(Address::isForOne));
  }

  /** True when an answer to it may be kept. */
  boolean isKept() {
    return !passing && address.length() <= LONGEST;
  }

  // Escapes in either case mean the same (RFC 3986, section 6.2.2.1). Nothing is decoded: a path
  // with an escaped slash is not the path with a slash.
  private static String escapesInUpperCase(String path) {
    int at = path.indexOf('%');
    if (at < 0) {
      return path;
    }
    StringBuilder upper = new StringBuilder(path);
    for (; at >= 0; at = path.indexOf('%', at + 1)) {
      int end = Math.min(path.length(), at + 3);
      upper.replace(at, end, path.substring(at, end).toUpperCase(Locale.ROOT));
    }
    return upper.toString();
  }
}
