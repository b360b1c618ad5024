package org.broadsheet.account.signin;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import org.broadsheet.account.AccountLinks;

/**
 * Forgets once an hour which browsers nobody is signed in in any more, and links too old to use.
 */
@Singleton
@Startup
@DependsOn("Migration")
public class SignInPurge {

  @EJB private SignInService signIns;
  @EJB private AccountLinks links;

  @Schedule(hour = "*", minute = "23", persistent = false)
  void purge() {
    signIns.purge();
    links.purge();
  }
}
