package org.broadsheet.system;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;

/**
 * The door for readers: turns the addresses of the blog into pages, sends old ones to the right one
 * with a single 301, and knows of nothing else.
 */
public class AddressFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** What other parts of the application answer themselves. */
  private static final List<String> ELSEWHERE =
      List.of(
          "/resources/",
          "/jakarta.faces.resource/",
          "/admin/",
          "/health/",
          "/metrics",
          "/files/",
          "/identicon/",
          "/wp-content/uploads/",
          "/robots.txt");

  @Inject private transient Instance<Route> routes;
  @Inject private transient Visit visit;
  @Inject private transient PageRecord record;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isElsewhere(request)) {
      chain.doFilter(request, response);
      return;
    }
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Map<String, String> query = query(request);
    Address address = Address.read(path, query);
    Optional<Destination> found = resolve(address);
    record.use(Subjects.ADDRESSES, Subjects.SETTINGS);
    record.forAll();
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    answer(request, response, address, found.get());
  }

  /** True for what other parts of the application answer themselves. */
  public static boolean isElsewhere(HttpServletRequest request) {
    String path = request.getRequestURI();
    for (String elsewhere : ELSEWHERE) {
      if (path.startsWith(elsewhere)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Destination> resolve(Address address) {
    return routes.stream()
        .sorted(Comparator.comparingInt(Route::order))
        .map(route -> route.resolve(address))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      Address address,
      Destination destination)
      throws IOException, ServletException {
    boolean post = request.getMethod().equals("POST");
    boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!post && !read) {
      response.setHeader("Allow", "GET, HEAD, POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    String canonical = destination.canonical(address);
    if (destination.isElsewhere() || (read && !Addresses.same(canonical, address.written()))) {
      moved(response, canonical, address.query());
      return;
    }
    if (post) {
      // What a form is answered with is for whoever sent it.
      response.setHeader("Cache-Control", "no-store");
    }
    visit.at(address, destination);
    String view = address.feed() == null ? destination.view() : "/feed";
    request.getRequestDispatcher(view).forward(request, response);
  }

  private static void moved(HttpServletResponse response, String path, Map<String, String> query) {
    String rest =
        query.entrySet().stream()
            .filter(entry -> !Address.isSubject(entry.getKey()))
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader(
        "Location", rest.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + rest);
  }

  // Read from the address alone, so that a posted form never changes where it goes.
  private static Map<String, String> query(HttpServletRequest request) {
    Map<String, String> query = new LinkedHashMap<>();
    if (request.getQueryString() != null) {
      for (String pair : request.getQueryString().split("&")) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        if (!name.isEmpty()) {
          query.putIfAbsent(Addresses.decodeForm(name), Addresses.decodeForm(value));
        }
      }
    }
    return query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
