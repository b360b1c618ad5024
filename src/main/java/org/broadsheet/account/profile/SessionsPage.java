package org.broadsheet.account.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.signin.ConsoleSession;
import org.broadsheet.account.signin.SignIn;
import org.broadsheet.account.signin.SignInService;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The page that lists the browsers in which one is signed in. */
@Named
@RequestScoped
public class SessionsPage {

  private static final String HERE = "/admin/profile/sessions/";

  @Inject private SignInService signIns;
  @Inject private ConsoleSession session;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private List<SignIn> all;

  @PostConstruct
  void open() {
    current.require(Capability.READ);
  }

  /** The browsers, the last seen first. */
  public List<SignIn> getAll() {
    if (all == null) {
      all = signIns.listOwn();
    }
    return all;
  }

  /** True for the browser that asks. */
  public boolean isThis(SignIn signIn) {
    return session.findId(request).filter(id -> id == signIn.getId()).isPresent();
  }

  /** What a browser is called. */
  public String name(SignIn signIn) {
    return signIn.getBrowser().isEmpty()
        ? messages.text("profile.sessions.unknown")
        : signIn.getBrowser();
  }

  /** Signs out in one browser. */
  public void end(long id) {
    signIns.endOwn(id);
    Notices.done(messages.text("profile.sessions.ended"), HERE);
  }

  /** Signs out everywhere else. */
  public void endOthers() {
    signIns.endOwnBut(session.findId(request).orElseThrow());
    Notices.done(messages.text("profile.sessions.ended.others"), HERE);
  }
}
