package org.broadsheet.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The button that ends a session. */
@Named
@RequestScoped
public class SignOut {

  @Inject private ConsoleSession session;
  @Inject private HttpServletRequest request;

  /** Ends the session and shows the page for signing in. */
  public void leave() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    session.end(request);
    faces.getExternalContext().redirect(ConsoleAddress.SIGN_IN);
  }
}
