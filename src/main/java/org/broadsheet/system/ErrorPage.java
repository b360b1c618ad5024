package org.broadsheet.system;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What an error page says; an unexpected error gets an id that is also in the log. */
@Named
@RequestScoped
public class ErrorPage {

  private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

  @Inject private HttpServletRequest request;
  private String id;

  /** Id under which the log has the whole story. */
  public String getId() {
    if (id == null) {
      id = UUID.randomUUID().toString().substring(0, 8);
      Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
      LOG.log(
          Level.SEVERE,
          cause,
          () -> "Error " + id + " at " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
    return id;
  }
}
