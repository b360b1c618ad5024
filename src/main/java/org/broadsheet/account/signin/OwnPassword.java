package org.broadsheet.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.broadsheet.account.Account;
import org.broadsheet.account.AccountService;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.Passwords;
import org.broadsheet.system.ClientAddress;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** Asks whoever is signed in for their password again, before something that matters. */
@RequestScoped
public class OwnPassword {

  @Inject private AccountService accounts;
  @Inject private CurrentAccount current;
  @Inject private SignInThrottle throttle;
  @Inject private ClientAddress client;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  /**
   * True when this is it; else the field says so.
   *
   * @param field id of the form and of the field
   */
  public boolean isRight(String typed, String field) {
    Account me = current.find().orElseThrow();
    String network = Network.of(client.of(request));
    Duration wait = throttle.attempt(me.getLogin(), network);
    if (!wait.isZero()) {
      Notices.refuse(field, messages.text("account.sign-in.wait", wait.toSeconds() + 1));
      return false;
    }
    if (typed.length() > Passwords.LENGTH_MOST || !accounts.isPassword(me.getId(), typed)) {
      Notices.refuse(field, messages.text("account.password.wrong"));
      return false;
    }
    throttle.succeeded(me.getLogin(), network);
    return true;
  }
}
