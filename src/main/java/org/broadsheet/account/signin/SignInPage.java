package org.broadsheet.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.broadsheet.account.Account;
import org.broadsheet.account.AccountService;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.Passwords;
import org.broadsheet.system.ClientAddress;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/**
 * The page where people sign in: with name and password, and where a second factor is on, then with
 * a code. It keeps no session: that the password was right, a secret in the second form says.
 */
@Named
@RequestScoped
public class SignInPage {

  /** Field of the second form with that secret. */
  private static final String TICKET = "ticket";

  @Inject private IdentityStoreHandler identityStores;
  @Inject private AccountService accounts;
  @Inject private SecondStep secondStep;
  @Inject private CurrentAccount current;
  @Inject private ConsoleSession session;
  @Inject private SignInThrottle throttle;
  @Inject private SignInTrail trail;
  @Inject private ClientAddress client;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private String login;
  private String password;
  private boolean kept;
  private String code;
  private String ticket;

  /** Whoever is signed in already goes on. */
  public void open() {
    if (current.isSignedIn()) {
      goOn();
    }
  }

  /** Signs in, or asks for the code, or says why not without telling which part was wrong. */
  public void signIn() {
    Duration wait = throttle.attempt(login, network());
    if (!wait.isZero()) {
      trail.locked(accounts.findForSignIn(login));
      refuseFor(wait);
      return;
    }
    if (password.length() > Passwords.LENGTH_MOST || !isValid()) {
      trail.failed(accounts.findForSignIn(login));
      Notices.refuse(messages.text("account.sign-in.wrong"));
      return;
    }
    throttle.succeeded(login, network());
    Account account = accounts.findForSignIn(login).orElseThrow();
    if (account.isSecondFactorOn()) {
      ticket = secondStep.begin(account.getId());
    } else {
      enter(account);
    }
  }

  /** Signs in with the code. */
  public void confirm() {
    Optional<Long> who = secondStep.find(getTicket());
    if (who.isEmpty()) {
      Notices.refuse(messages.text("account.sign-in.code.late"));
      ticket = "";
      return;
    }
    // A name that nobody can have, so that wrong codes do not keep the person's password waiting.
    String account = "\u0000code " + who.get();
    Duration wait = throttle.attempt(account, network());
    if (!wait.isZero()) {
      refuseFor(wait);
      return;
    }
    Optional<Account> person = secondStep.confirm(getTicket(), code);
    if (person.isEmpty()) {
      trail.failed(accounts.find(who.get()));
      Notices.refuse(messages.text("account.sign-in.code.wrong"));
      return;
    }
    throttle.succeeded(account, network());
    enter(person.get());
  }

  private boolean isValid() {
    return identityStores.validate(new UsernamePasswordCredential(login, password)).getStatus()
        == CredentialValidationResult.Status.VALID;
  }

  private void enter(Account account) {
    session.begin(request, SignOut.response(), account, kept);
    goOn();
  }

  private void goOn() {
    Notices.show(LocalTarget.of(request.getParameter("to")));
  }

  private void refuseFor(Duration wait) {
    Notices.refuse(messages.text("account.sign-in.wait", wait.toSeconds() + 1));
  }

  private String network() {
    return Network.of(client.of(request));
  }

  /** True when the password was right and the code is asked for. */
  public boolean isSecondStep() {
    return !getTicket().isEmpty();
  }

  /** The secret that says that the password was right; empty before. */
  public String getTicket() {
    if (ticket == null) {
      String sent = request.getParameter(TICKET);
      ticket = sent == null ? "" : sent;
    }
    return ticket;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public boolean isKept() {
    return kept;
  }

  public void setKept(boolean kept) {
    this.kept = kept;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
