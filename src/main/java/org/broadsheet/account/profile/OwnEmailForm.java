package org.broadsheet.account.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.broadsheet.account.EmailAddress;
import org.broadsheet.account.EmailTakenException;
import org.broadsheet.account.signin.OwnPassword;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The form for another e-mail address. */
@Named
@RequestScoped
public class OwnEmailForm {

  @Inject private ProfileService profile;
  @Inject private OwnPassword own;
  @Inject private Messages messages;

  private String email;
  private String password;

  /** Sends a letter to the new address. */
  public void want() {
    if (!EmailAddress.isValid(email.strip())) {
      Notices.refuse("email:address", messages.text("account.welcome.email.invalid"));
    } else if (own.isRight(password, "email:password")) {
      try {
        profile.wantEmail(email.strip());
        Notices.done(messages.text("profile.email.sent", email.strip()), ProfilePage.HERE);
      } catch (EmailTakenException e) {
        Notices.refuse("email:address", messages.text("account.email.taken", e.getMessage()));
      }
    }
  }

  /** The address that waits to be confirmed, or null. */
  public String getWanted() {
    return profile.findWantedEmail().orElse(null);
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
