package org.broadsheet.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.broadsheet.system.ClientAddress;

/** The page where somebody who has lost the password asks for a link. */
@Named
@RequestScoped
public class ResetPasswordPage {

  @Inject private PasswordReset reset;
  @Inject private ResetThrottle throttle;
  @Inject private ClientAddress client;
  @Inject private HttpServletRequest request;

  private String email;
  private boolean asked;

  /** Sends a link; the answer is the same whoever asks and however often. */
  public void ask() {
    if (throttle.attempt(email.strip(), Network.of(client.of(request)))) {
      reset.ask(email.strip());
    }
    asked = true;
  }

  /** True once somebody has asked. */
  public boolean isAsked() {
    return asked;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
