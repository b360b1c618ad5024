package org.broadsheet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands waiting mails to the mail server, one after the other over one connection. */
@ApplicationScoped
public class MailSender {

  private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
  private static final int MAILS_PER_CONNECTION = 100;

  @Inject private MailQueue queue;
  @Inject private Instance<MailSetup> setup;
  @Inject private Clock clock;

  private volatile Trouble trouble;
  private volatile int failures;

  /**
   * Why the mail server could not be used.
   *
   * @param words what it said, or what broke the connection
   * @param since when it was last tried
   * @param again when it will be tried again
   */
  public record Trouble(String words, Instant since, Instant again) {}

  /** What this node last heard from a mail server that lets nobody in; empty when all is well. */
  public Optional<Trouble> findTrouble() {
    return Optional.ofNullable(trouble);
  }

  /** Forgets about trouble, so that the next look tries at once. */
  public void tryAgain() {
    trouble = null;
    failures = 0;
  }

  /**
   * Sends what is due, a hundred mails at most.
   *
   * @param node name of this node
   */
  public void sendDue(String node) {
    MailSetup how = setup.get();
    Optional<SmtpServer> server = how.findServer();
    Optional<InternetAddress> from = how.findSender();
    boolean resting = trouble != null && clock.instant().isBefore(trouble.again());
    if (server.isEmpty() || from.isEmpty() || resting || !queue.isDue()) {
      return;
    }
    try (SmtpConnection connection =
        SmtpConnection.open(server.get(), from.get(), greeting(from.get()))) {
      tryAgain();
      send(connection, node);
    } catch (MessagingException e) {
      rest(SmtpRefusal.of(e).words());
    }
  }

  private void send(SmtpConnection connection, String node) {
    for (int i = 0; i < MAILS_PER_CONNECTION; i++) {
      Optional<OutgoingMail> mail = queue.claim(node);
      // To ask whether the line still stands costs as much as a command, so only after trouble.
      if (mail.isEmpty() || (!handOver(mail.get(), connection, node) && !connection.isOpen())) {
        return;
      }
    }
  }

  private boolean handOver(OutgoingMail mail, SmtpConnection connection, String node) {
    try {
      connection.send(mail);
      queue.sent(mail.getId(), node);
      return true;
    } catch (MessagingException e) {
      SmtpRefusal refusal = SmtpRefusal.of(e);
      LOG.log(
          Level.INFO,
          "Mail {0} was not taken: {1}",
          new Object[] {mail.getMessageId(), refusal.words()});
      if (refusal.permanent()) {
        queue.fail(mail.getId(), node, refusal.words());
      } else {
        queue.defer(mail.getId(), node, refusal.words());
      }
      return false;
    }
  }

  // The server is at fault, not a mail: all wait, and none counts a try.
  private void rest(String words) {
    failures = Math.min(failures + 1, 6);
    Instant now = clock.instant();
    trouble = new Trouble(words, now, now.plusSeconds(5L << failures));
    LOG.log(Level.WARNING, "Mail waits, the mail server cannot be used: {0}", words);
  }

  private static String greeting(InternetAddress from) {
    String domain = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    return domain;
  }
}
