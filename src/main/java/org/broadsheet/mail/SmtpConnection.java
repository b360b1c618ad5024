package org.broadsheet.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Properties;

/** An open connection to the mail server, over which mails go one after the other. */
final class SmtpConnection implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofSeconds(45);

  /**
   * MAIL, RCPT, DATA and the end of the data are each answered within their time, or broken off.
   */
  static final Duration LONGEST = ANSWER.multipliedBy(4);

  private final Session session;
  private final Transport transport;
  private final InternetAddress from;

  private SmtpConnection(Session session, Transport transport, InternetAddress from) {
    this.session = session;
    this.transport = transport;
    this.from = from;
  }

  /**
   * Connects and signs in.
   *
   * @param greeting name by which this server introduces itself
   */
  static SmtpConnection open(SmtpServer server, InternetAddress from, String greeting)
      throws MessagingException {
    Properties properties = server.properties();
    properties.setProperty("mail.smtp.localhost", greeting);
    properties.setProperty("mail.smtp.connectiontimeout", String.valueOf(CONNECT.toMillis()));
    properties.setProperty("mail.smtp.timeout", String.valueOf(ANSWER.toMillis()));
    properties.setProperty("mail.smtp.writetimeout", String.valueOf(ANSWER.toMillis()));
    // Replies with bounces to nobody would be lost; the sender's own address gets them.
    properties.setProperty("mail.smtp.from", from.getAddress());
    Session session = Session.getInstance(properties);
    Transport transport = session.getTransport("smtp");
    transport.connect(server.host(), server.port(), server.user(), server.secret());
    return new SmtpConnection(session, transport, from);
  }

  /** Hands a mail over; returns when the server has taken it. */
  void send(OutgoingMail mail) throws MessagingException {
    MailMessage message = MailMessage.of(mail, from, session);
    transport.sendMessage(message, message.getAllRecipients());
  }

  /** False when the server has hung up. */
  boolean isOpen() {
    return transport.isConnected();
  }

  @Override
  public void close() throws MessagingException {
    transport.close();
  }
}
