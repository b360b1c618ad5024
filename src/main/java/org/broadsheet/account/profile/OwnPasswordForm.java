package org.broadsheet.account.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.broadsheet.account.Passwords;
import org.broadsheet.account.signin.ConsoleSession;
import org.broadsheet.account.signin.OwnPassword;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The form for another password. */
@Named
@RequestScoped
public class OwnPasswordForm {

  @Inject private ProfileService profile;
  @Inject private OwnPassword own;
  @Inject private ConsoleSession session;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private String old;
  private String password;

  /** Changes it, when the old one is right. */
  public void change() {
    if (!Passwords.isLongEnough(password)) {
      Notices.refuse(
          "password:fresh",
          messages.text("account.password.length", Passwords.LENGTH_LEAST, Passwords.LENGTH_MOST));
    } else if (own.isRight(old, "password:old")) {
      profile.changePassword(password, session.findId(request).orElseThrow());
      Notices.done(messages.text("profile.password.done"), ProfilePage.HERE);
    }
  }

  /** Least number of characters. */
  public int getLength() {
    return Passwords.LENGTH_LEAST;
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
