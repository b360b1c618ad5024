package org.broadsheet.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Requests and answers as far as the page cache looks at them. */
final class Fakes {

  private Fakes() {}

  /** A request for an address, with headers whose names are written in lower case. */
  static HttpServletRequest request(String path, String query, Map<String, String> headers) {
    return fake(
        HttpServletRequest.class,
        (name, first) ->
            switch (name) {
              case "getRequestURI" -> path;
              case "getQueryString" -> query;
              case "getMethod" -> "HEAD";
              case "getHeader" -> headers.get(first.toString().toLowerCase(java.util.Locale.ROOT));
              default -> throw new UnsupportedOperationException(name);
            });
  }

  /** The answer of a server, which nothing may reach but what is told in {@code told}. */
  static HttpServletResponse response(StringBuilder told) {
    return fake(
        HttpServletResponse.class,
        (name, first) -> {
          told.append(name);
          return null;
        });
  }

  private interface Behaviour {
    Object answer(String method, Object first);
  }

  private static <T> T fake(Class<T> type, Behaviour behaviour) {
    Object made =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, values) ->
                behaviour.answer(
                    method.getName(), values == null || values.length == 0 ? null : values[0]));
    return type.cast(made);
  }
}
