package org.broadsheet.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.broadsheet.account.Account;
import org.broadsheet.account.AccountService;

/**
 * The time between signing in and signing out. It ends by itself when the account is disabled or
 * its password changes, because every request asks for both.
 */
@ApplicationScoped
public class ConsoleSession {

  private static final String ACCOUNT = "broadsheet.account";
  private static final String MARK = "broadsheet.mark";

  @Inject private AccountService accounts;

  /** Begins; whatever session the browser had is over, so that nobody can plant one. */
  public void begin(HttpServletRequest request, Account account) {
    end(request);
    HttpSession session = request.getSession(true);
    session.setAttribute(ACCOUNT, account.getId());
    session.setAttribute(MARK, account.getSignInMark());
  }

  /** The person signed in, as they are in the database now. */
  public Optional<Account> find(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(ACCOUNT) instanceof Long id)) {
      return Optional.empty();
    }
    Optional<Account> account =
        accounts
            .find(id)
            .filter(Account::canSignIn)
            .filter(person -> person.getSignInMark().equals(session.getAttribute(MARK)));
    if (account.isEmpty()) {
      session.invalidate();
    }
    return account;
  }

  /** Ends. */
  public void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
