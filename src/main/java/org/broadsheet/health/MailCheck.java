package org.broadsheet.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.mail.MailSender;
import org.broadsheet.mail.MailSetup;
import org.broadsheet.mail.OutgoingMailService;
import org.broadsheet.settings.LocalTimes;
import org.broadsheet.system.Messages;

/** Outgoing mail: whether it can leave, when it last did, what did not. */
@RequestScoped
class MailCheck implements HealthCheck {

  private static final int COUNTED_AT_MOST = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  @EJB private HealthQueries queries;
  @EJB private OutgoingMailService mails;
  @Inject private MailSetup setup;
  @Inject private MailSender sender;
  @Inject private LocalTimes times;
  @Inject private Messages messages;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 4;
  }

  @Override
  public String key() {
    return "mail";
  }

  @Override
  public List<HealthLine> lines() {
    List<HealthLine> lines = new ArrayList<>();
    lines.add(server());
    lines.add(
        HealthLine.good(
            messages.text("health.mail.last"),
            queries.lastMail().map(times::text).orElse(messages.text("health.never"))));
    queries.oldestWaitingMail().ifPresent(since -> lines.add(waiting(since)));
    lines.add(failed(mails.countFailed(COUNTED_AT_MOST)));
    return lines;
  }

  private HealthLine server() {
    String name = messages.text("health.mail.server");
    Optional<MailSetup.Gap> gap = setup.findGap();
    if (gap.isPresent()) {
      return HealthLine.watch(
          name, messages.text("health.no"), messages.text("mail.gap." + gap.get()));
    }
    Optional<MailSender.Trouble> trouble = sender.findTrouble();
    if (trouble.isPresent()) {
      return HealthLine.bad(name, trouble.get().words(), messages.text("health.mail.trouble"));
    }
    return HealthLine.good(name, messages.text("health.yes"));
  }

  private HealthLine waiting(Instant since) {
    String name = messages.text("health.mail.waiting");
    boolean late = since.plus(PATIENCE).isBefore(clock.instant());
    return late && setup.isComplete()
        ? HealthLine.watch(name, times.text(since), messages.text("health.mail.late"))
        : HealthLine.good(name, times.text(since));
  }

  private HealthLine failed(int count) {
    String name = messages.text("health.mail.failed");
    String value = count == COUNTED_AT_MOST ? count + "+" : Integer.toString(count);
    return count == 0
        ? HealthLine.good(name, value)
        : HealthLine.watch(name, value, messages.text("health.mail.failed.look"));
  }
}
