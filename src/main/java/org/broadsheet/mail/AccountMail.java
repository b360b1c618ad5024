package org.broadsheet.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.account.AccountLetter;
import org.broadsheet.mail.Letter.Action;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.Messages;

/** Writes the letters that people get about their accounts. */
@Dependent
public class AccountMail {

  @Inject private Outbox outbox;
  @Inject private SettingsService settings;
  @Inject private Messages messages;

  void write(@Observes AccountLetter event) {
    String site = settings.read().getTitle();
    String key = "mail.account." + event.kind();
    Action action =
        event.link() == null ? null : new Action(messages.text(key + ".action"), event.link());
    outbox.send(
        new Letter(
            event.to(),
            messages.text(key + ".subject", site),
            List.of(
                messages.text("mail.account.hello", event.login()),
                messages.text(key + ".text", site),
                messages.text(key + ".more")),
            action));
  }
}
