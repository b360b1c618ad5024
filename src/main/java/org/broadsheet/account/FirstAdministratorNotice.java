package org.broadsheet.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.broadsheet.system.Configuration;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Starting;

/** Tells the operator at the start how the first administrator gets in. */
@Dependent
public class FirstAdministratorNotice {

  @Inject private FirstAdministrator firstAdministrator;
  @Inject private Messages messages;

  void starting(@Observes Starting event) {
    firstAdministrator
        .fromEnvironment()
        .ifPresent(login -> event.announce(messages.text("account.notice.made", login)));
    if (firstAdministrator.isMissing()) {
      event.announce(messages.text("account.notice.welcome"));
      event.announce(
          "  http://localhost:%d/admin/welcome/%s/"
              .formatted(Configuration.port(), firstAdministrator.invite()));
    }
  }
}
