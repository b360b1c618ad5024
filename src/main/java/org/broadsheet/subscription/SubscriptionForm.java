package org.broadsheet.subscription;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The page on which a reader asks for new posts by e-mail. Until letters can be sent it stores
 * nothing, and says so.
 */
@Named
@RequestScoped
public class SubscriptionForm {

  /** More than anybody types; what is longer is not shown again in full. */
  private static final int SHOWN_AT_MOST = 320;

  @Inject private HttpServletRequest request;
  @Inject private ExternalContext response;
  @Inject private SubscriptionService service;
  private boolean sent;
  private String email;

  @PostConstruct
  void read() {
    sent = request.getMethod().equals("POST");
    String given = sent ? request.getParameter("email") : null;
    email = given == null ? "" : given.strip();
    if (sent) {
      response.setResponseHeader("Cache-Control", "no-store");
    }
    if (isInvalid()) {
      response.setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  /** What was typed, cut if it is absurdly long. */
  public String getEmail() {
    return email.length() > SHOWN_AT_MOST ? email.substring(0, SHOWN_AT_MOST) : email;
  }

  /** True when something was sent that is no e-mail address. */
  public boolean isInvalid() {
    return sent && !EmailAddress.isValid(email);
  }

  /** True when a good address was sent, which cannot be taken yet. */
  public boolean isRefused() {
    return sent && EmailAddress.isValid(email);
  }

  /** Number of people who are sent new posts. */
  public long getFollowers() {
    return service.countFollowers();
  }
}
