package org.broadsheet.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.broadsheet.account.Account;
import org.broadsheet.account.Passwords;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The page behind the link of an invitation, or of a lost password: choose a new one. */
@Named
@RequestScoped
public class NewPasswordPage {

  @Inject private PasswordReset reset;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private Optional<Account> account;
  private String password;
  private boolean done;

  /** Whose password it is; null when the link is wrong, used or too old. */
  public Account getAccount() {
    if (account == null) {
      account = reset.find(token());
    }
    return account.orElse(null);
  }

  /** Changes the password. */
  public void change() {
    if (!Passwords.isLongEnough(password)) {
      Notices.refuse(
          "new-password:password",
          messages.text("account.password.length", Passwords.LENGTH_LEAST, Passwords.LENGTH_MOST));
      return;
    }
    account = reset.change(token(), password);
    done = account.isPresent();
  }

  /** True once the password is changed. */
  public boolean isDone() {
    return done;
  }

  private String token() {
    return (String) request.getAttribute(ConsoleFilter.TOKEN);
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
