package org.broadsheet.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * A real SMTP server that keeps what it gets, behind a wire that can break or answer for it.
 *
 * <p>{@code try (Mailbox mail = Mailbox.open()) { mail.use(server).start(); mail.await(1); }}
 */
public final class Mailbox implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String LOGIN = "postman";
  private static final String SECRET = "p@st:man/secret";

  private final GreenMail mail;
  private final SmtpWire wire;

  private Mailbox(GreenMail mail, SmtpWire wire) {
    this.mail = mail;
    this.wire = wire;
  }

  /** Opens one on a free port. */
  public static Mailbox open() {
    GreenMail mail = new GreenMail(new ServerSetup(Build.freePort(), "127.0.0.1", "smtp"));
    mail.setUser(LOGIN, LOGIN, SECRET);
    mail.start();
    return new Mailbox(mail, SmtpWire.to(mail.getSmtp().getPort()));
  }

  /** Points a server that is not yet started at it. */
  public Server use(Server application) {
    return application
        .with(
            "BROADSHEET_SMTP_URL", "smtp://postman:p%40st%3Aman%2Fsecret@127.0.0.1:" + wire.port())
        .with("BROADSHEET_MAIL_FROM", "desk@ports.example");
  }

  /** The wire in front of it. */
  public SmtpWire wire() {
    return wire;
  }

  /** What has come so far, in its order. */
  public List<MimeMessage> messages() {
    return Arrays.asList(mail.getReceivedMessages());
  }

  /** Waits until so many mails have come in all; the last of them. */
  public MimeMessage await(int count) {
    return await(count, this::messages);
  }

  /** Waits until so many mails have come to one address; the last of them. */
  public MimeMessage await(int count, String recipient) {
    return await(count, () -> messages().stream().filter(mail -> isTo(mail, recipient)).toList());
  }

  private static MimeMessage await(int count, Supplier<List<MimeMessage>> come) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (come.get().size() < count) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Only %d mails came".formatted(come.get().size()));
      }
      pause();
    }
    return come.get().get(count - 1);
  }

  private static boolean isTo(MimeMessage mail, String recipient) {
    try {
      return mail.getAllRecipients()[0].toString().equals(recipient);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  /** The plain text of a mail. */
  public static String text(MimeMessage message) {
    return part(message, 0);
  }

  /** The HTML of a mail. */
  public static String html(MimeMessage message) {
    return part(message, 1);
  }

  /** The one address in the plain text of a mail that begins so. */
  public static String link(MimeMessage message, String beginning) {
    return text(message)
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + beginning + " in:\n" + text(message)));
  }

  private static String part(MimeMessage message, int index) {
    try {
      return (String) ((Multipart) message.getContent()).getBodyPart(index).getContent();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    wire.close();
    mail.stop();
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }
}
