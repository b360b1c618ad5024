package org.broadsheet.account.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.account.Account;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.ForbiddenException;
import org.broadsheet.settings.CurrentSettings;

/**
 * The door for those who work here: lets nobody pass who is not signed in, and turns the addresses
 * of the console into Faces views. Readers never come this way.
 */
public class ConsoleFilter extends HttpFilter {

  /** Request attribute with the secret that stood in the address. */
  public static final String TOKEN = "broadsheet.token";

  private static final long serialVersionUID = 1L;

  /** Nothing inline and nothing from elsewhere; a component that needs more gets it by a nonce. */
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'";

  private static final String JSON = "application/json";
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  @Inject private transient ConsoleSession session;
  @Inject private transient CurrentAccount current;
  @Inject private transient CurrentSettings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String written = path(request);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", POLICY);
    // Some addresses here are secrets; another site learns none, not even by a link to it.
    response.setHeader("Referrer-Policy", "same-origin");
    if (!written.startsWith(ConsoleAddress.HOME)) {
      moved(response, ConsoleAddress.HOME);
      return;
    }
    ConsoleAddress address = ConsoleAddress.read(written);
    if (address.path() == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!address.path().equals(written)) {
      moved(response, withQuery(address.path(), request));
    } else if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (isPost(request) && !SameSite.sent(request, settings.getSettings().getSiteUrl())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      identified(request, response, chain, address);
    }
  }

  private void identified(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      ConsoleAddress address)
      throws IOException, ServletException {
    Optional<Account> account = session.find(request, response);
    if (account.isEmpty() && !address.isOpen()) {
      signInFirst(request, response, address);
      return;
    }
    account.ifPresent(current::signedIn);
    request.setAttribute(TOKEN, address.token());
    try {
      String view = view(request, address);
      if (view == null) {
        chain.doFilter(request, response);
      } else {
        request.getRequestDispatcher(view).forward(request, response);
      }
    } catch (ServletException | RuntimeException e) {
      if (!isForbidden(e) || response.isCommitted()) {
        throw e;
      }
      response.reset();
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static String view(HttpServletRequest request, ConsoleAddress address)
      throws MalformedURLException {
    for (String view : address.views()) {
      if (request.getServletContext().getResource(view) != null) {
        return view;
      }
    }
    return null;
  }

  private static void signInFirst(
      HttpServletRequest request, HttpServletResponse response, ConsoleAddress address)
      throws IOException {
    if (JSON.equals(request.getHeader("Accept"))) {
      // A script that works for somebody who writes; it asks them to sign in without leaving.
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    String wanted = withQuery(address.path(), request);
    String target =
        LocalTarget.of(wanted).equals(ConsoleAddress.HOME)
            ? ConsoleAddress.SIGN_IN
            : ConsoleAddress.SIGN_IN + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write("<partial-response><redirect url=\"" + target + "\"/></partial-response>");
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", target);
    }
  }

  // Decoded and normalised by the container, as it will choose the servlet.
  private static String path(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return rest == null ? request.getServletPath() : request.getServletPath() + rest;
  }

  private static String withQuery(String path, HttpServletRequest request) {
    return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
  }

  private static void moved(HttpServletResponse response, String target) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", target);
  }

  private static boolean isPost(HttpServletRequest request) {
    return request.getMethod().equals("POST");
  }

  private static boolean isForbidden(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ForbiddenException) {
        return true;
      }
    }
    return false;
  }
}
