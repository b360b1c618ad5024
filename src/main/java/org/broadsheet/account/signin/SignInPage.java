package org.broadsheet.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.broadsheet.account.AccountService;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.Passwords;
import org.broadsheet.system.ClientAddress;
import org.broadsheet.system.Messages;

/** The page where people sign in. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private IdentityStoreHandler identityStores;
  @Inject private AccountService accounts;
  @Inject private CurrentAccount current;
  @Inject private ConsoleSession session;
  @Inject private SignInThrottle throttle;
  @Inject private ClientAddress client;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private String login;
  private String password;

  /** Whoever is signed in already goes on. */
  public void open() throws IOException {
    if (current.isSignedIn()) {
      goOn();
    }
  }

  /** Signs in, or says why not without telling which part was wrong. */
  public void signIn() throws IOException {
    Duration wait = throttle.attempt(login, client.of(request));
    if (!wait.isZero()) {
      refuse(messages.text("account.sign-in.wait", wait.toSeconds() + 1));
      return;
    }
    if (password.length() > Passwords.LENGTH_MOST || !isValid()) {
      refuse(messages.text("account.sign-in.wrong"));
      return;
    }
    throttle.succeeded(login, client.of(request));
    session.begin(request, accounts.findForSignIn(login).orElseThrow());
    goOn();
  }

  private boolean isValid() {
    return identityStores.validate(new UsernamePasswordCredential(login, password)).getStatus()
        == CredentialValidationResult.Status.VALID;
  }

  private void goOn() throws IOException {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .redirect(LocalTarget.of(request.getParameter("to")));
  }

  private static void refuse(String why) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
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
}
