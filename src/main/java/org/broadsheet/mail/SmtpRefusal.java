package org.broadsheet.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server said instead of taking a mail.
 *
 * @param permanent true when it is not worth asking again (5xx)
 * @param words the server's own words, or what broke the connection
 */
record SmtpRefusal(boolean permanent, String words) {

  /** RFC 5321, section 4.2: a reply begins with its code. */
  private static final Pattern REPLY = Pattern.compile("\\s*([45])\\d\\d[ -].*", Pattern.DOTALL);

  /**
   * Reads what Jakarta Mail throws. The reply that counts is the innermost one: around it stand
   * exceptions that only say that something was refused.
   */
  static SmtpRefusal of(MessagingException thrown) {
    // An address that Jakarta Mail cannot read today, it cannot read tomorrow.
    SmtpRefusal found = new SmtpRefusal(thrown instanceof AddressException, words(thrown));
    for (Exception next = thrown; next instanceof MessagingException here; ) {
      Matcher reply = REPLY.matcher(String.valueOf(here.getMessage()));
      if (reply.matches()) {
        found = new SmtpRefusal(reply.group(1).equals("5"), words(here));
      }
      next = here.getNextException();
    }
    return found;
  }

  private static String words(MessagingException thrown) {
    String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("").strip();
    return message.isEmpty() ? thrown.getClass().getSimpleName() : message;
  }
}
