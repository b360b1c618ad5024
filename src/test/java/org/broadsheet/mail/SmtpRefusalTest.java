package org.broadsheet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

class SmtpRefusalTest {

  @Test
  void keepsTheWordsOfTheServer() {
    SendFailedException thrown =
        new SendFailedException(
            "Invalid Addresses", new MessagingException("550 5.1.1 No such person here\r\n"));

    assertThat(SmtpRefusal.of(thrown))
        .isEqualTo(new SmtpRefusal(true, "550 5.1.1 No such person here"));
  }

  @Test
  void isForNowWhenTheServerAsksForPatience() {
    assertThat(SmtpRefusal.of(new MessagingException("451 4.7.1 Greylisted")))
        .isEqualTo(new SmtpRefusal(false, "451 4.7.1 Greylisted"));
  }

  @Test
  void isForNowWhenNobodyAnswered() {
    MessagingException thrown =
        new MessagingException(
            "Exception reading response", new SocketTimeoutException("Read timed out"));

    assertThat(SmtpRefusal.of(thrown).permanent()).isFalse();
  }

  @Test
  void isForEverWhenTheAddressIsNone() {
    assertThat(SmtpRefusal.of(new AddressException("Missing final '@domain'", "a")).permanent())
        .isTrue();
  }
}
