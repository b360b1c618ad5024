package org.broadsheet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.mail.SmtpServer.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpServerTest {

  @ParameterizedTest
  @CsvSource({
    "smtp://mail.example.org, 587, REQUIRED",
    "smtp://mail.example.org:2525, 2525, REQUIRED",
    "smtp://mail.example.org?tls=optional, 587, OPTIONAL",
    "smtp://mail.example.org?tls=none, 587, NONE",
    "smtps://mail.example.org, 465, IMPLICIT",
    "smtps://mail.example.org?tls=none, 465, IMPLICIT",
    "smtp://localhost:25, 25, OPTIONAL",
    "smtp://127.0.0.1, 587, OPTIONAL",
    "smtp://127.0.0.1?tls=required, 587, REQUIRED"
  })
  void isProtectedUnlessItIsThisMachineOrTheOperatorSaysOtherwise(String url, int port, Tls tls) {
    SmtpServer server = SmtpServer.read(url).orElseThrow();

    assertThat(server.port()).isEqualTo(port);
    assertThat(server.tls()).isEqualTo(tls);
    assertThat(server.properties())
        .containsEntry("mail.smtp.starttls.required", String.valueOf(tls == Tls.REQUIRED))
        .containsEntry("mail.smtp.ssl.enable", String.valueOf(tls == Tls.IMPLICIT))
        .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
  }

  @Test
  void takesSpecialCharactersOfTheSecretEncoded() {
    SmtpServer server =
        SmtpServer.read("smtp://us+er%40x:p%3A%2F+%C3%A9@mail.example").orElseThrow();

    assertThat(server.user()).isEqualTo("us+er@x");
    assertThat(server.secret()).isEqualTo("p:/+é");
    assertThat(server).asString().isEqualTo("mail.example:587");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mail.example.org", "http://mail.example.org", "smtp://", "smtp://a b", "%"})
  void isNothingElse(String url) {
    assertThat(SmtpServer.read(url)).isEmpty();
  }
}
