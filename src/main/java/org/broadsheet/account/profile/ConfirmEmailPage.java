package org.broadsheet.account.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.broadsheet.account.EmailTakenException;
import org.broadsheet.account.signin.ConsoleFilter;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The page behind the link that shows that an e-mail address is one's own. */
@Named
@RequestScoped
public class ConfirmEmailPage {

  @Inject private ProfileService profile;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private String email;
  private boolean done;

  /** The address; null when the link is wrong, used or too old. */
  public String getEmail() {
    if (email == null) {
      email = profile.findEmailOf(token()).orElse(null);
    }
    return email;
  }

  /** Makes the address count. */
  public void confirm() {
    try {
      String address = getEmail();
      done = profile.confirmEmail(token());
      email = done ? address : null;
    } catch (EmailTakenException e) {
      Notices.refuse(messages.text("account.email.taken", e.getMessage()));
    }
  }

  /** True once the address counts. */
  public boolean isDone() {
    return done;
  }

  private String token() {
    return (String) request.getAttribute(ConsoleFilter.TOKEN);
  }
}
