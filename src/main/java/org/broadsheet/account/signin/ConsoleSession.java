package org.broadsheet.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.broadsheet.account.Account;
import org.broadsheet.settings.CurrentSettings;

/**
 * The time between signing in and signing out. A session of this node only remembers which {@link
 * SignIn} it belongs to; that row is asked for at each request, so that it can be ended from
 * anywhere, and a browser that keeps somebody signed in goes on with a new session on any node.
 */
@ApplicationScoped
public class ConsoleSession {

  private static final String SIGN_IN = "broadsheet.sign-in";

  @Inject private SignInService signIns;
  @Inject private CurrentSettings settings;

  /** Begins; whatever session the browser had is over, so that nobody can plant one. */
  public void begin(
      HttpServletRequest request, HttpServletResponse response, Account account, boolean kept) {
    end(request, response);
    String browser = BrowserFamily.of(request.getHeader("User-Agent"));
    remember(request, response, signIns.begin(account.getId(), kept, browser));
  }

  /** The person signed in, as they are in the database now. */
  public Optional<Account> find(HttpServletRequest request, HttpServletResponse response) {
    Optional<Long> here = findId(request);
    if (here.isPresent()) {
      Optional<Account> account = signIns.find(here.get());
      if (account.isEmpty()) {
        forget(request, response);
      }
      return account;
    }
    return KeptCookie.read(request)
        .flatMap(token -> signIns.goOn(token))
        .flatMap(
            begun -> {
              remember(request, response, begun);
              return signIns.find(begun.id());
            });
  }

  /** Number of the row of this browser. */
  public Optional<Long> findId(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(SIGN_IN) instanceof Long id
        ? Optional.of(id)
        : Optional.empty();
  }

  /** Ends. */
  public void end(HttpServletRequest request, HttpServletResponse response) {
    findId(request).ifPresent(signIns::end);
    forget(request, response);
  }

  private void remember(
      HttpServletRequest request, HttpServletResponse response, SignInService.Begun begun) {
    leaveSession(request);
    request.getSession(true).setAttribute(SIGN_IN, begun.id());
    if (begun.token() != null) {
      KeptCookie.write(response, begun.token(), settings.getSettings().getSiteUrl());
    }
  }

  private void forget(HttpServletRequest request, HttpServletResponse response) {
    leaveSession(request);
    if (KeptCookie.read(request).isPresent()) {
      KeptCookie.clear(response, settings.getSettings().getSiteUrl());
    }
  }

  private static void leaveSession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
