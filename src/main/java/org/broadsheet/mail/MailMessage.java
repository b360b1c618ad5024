package org.broadsheet.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail as it goes over the wire, under the name that its row has. */
final class MailMessage extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String messageId;

  private MailMessage(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  /** The mail of a row: the same at each try, bytes of the boundary between its parts aside. */
  static MailMessage of(OutgoingMail mail, InternetAddress from, Session session)
      throws MessagingException {
    MailMessage message = new MailMessage(session, mail.getMessageId());
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getRecipient(), true));
    message.setSubject(mail.getSubject(), UTF_8);
    message.setSentDate(Date.from(mail.getCreatedAt()));
    // RFC 3834: nobody's holiday notice answers this.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(
        new MimeMultipart(
            "alternative", part(mail.getBodyText(), "plain"), part(mail.getBodyHtml(), "html")));
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    return part;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
