package org.broadsheet.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.broadsheet.account.Account;
import org.broadsheet.account.FirstAdministrator;
import org.broadsheet.account.NameTakenException;
import org.broadsheet.account.Passwords;
import org.broadsheet.system.Messages;

/** The page behind the one-time address, where the first administrator introduces themselves. */
@Named
@RequestScoped
public class WelcomePage {

  @Inject private FirstAdministrator firstAdministrator;
  @Inject private ConsoleSession session;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private Boolean invited;
  private String login;
  private String displayName;
  private String email;
  private String password;

  /** False when the address was used already, or never given out. */
  public boolean isInvited() {
    if (invited == null) {
      invited = firstAdministrator.isInvited(token());
    }
    return invited;
  }

  /** Makes the account, signs in and shows the console. */
  public void create() throws IOException {
    if (!Passwords.isLongEnough(password)) {
      refuse(
          "welcome:password",
          messages.text("account.password.length", Passwords.LENGTH_LEAST, Passwords.LENGTH_MOST));
      return;
    }
    try {
      String name = displayName == null ? login : displayName;
      Optional<Account> account =
          firstAdministrator.welcome(token(), login, name, email == null ? "" : email, password);
      invited = account.isPresent();
      if (invited) {
        session.begin(request, SignOut.response(), account.get(), false);
        FacesContext.getCurrentInstance().getExternalContext().redirect(ConsoleAddress.HOME);
      }
    } catch (NameTakenException e) {
      refuse("welcome:login", messages.text("account.welcome.taken", e.getMessage()));
    }
  }

  private String token() {
    return (String) request.getAttribute(ConsoleFilter.TOKEN);
  }

  private static void refuse(String field, String why) {
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
  }

  /** Least number of characters of a password. */
  public int getPasswordLength() {
    return Passwords.LENGTH_LEAST;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
