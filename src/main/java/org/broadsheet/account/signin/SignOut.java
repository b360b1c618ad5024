package org.broadsheet.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.broadsheet.system.Notices;

/** The button that ends a session. */
@Named
@RequestScoped
public class SignOut {

  @Inject private ConsoleSession session;
  @Inject private HttpServletRequest request;

  /** Ends the session and shows the page for signing in. */
  public void leave() {
    session.end(request, response());
    Notices.show(ConsoleAddress.SIGN_IN);
  }

  /** The answer that is being made; CDI knows only the request. */
  static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
