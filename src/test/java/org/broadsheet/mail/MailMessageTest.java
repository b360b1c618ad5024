package org.broadsheet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailMessageTest {

  @Test
  void isReadableEverywhereAndNeverAnswered() throws MessagingException, IOException {
    Letter letter = new Letter("bo@ports.example", "Größe: 港口", List.of("Привет"), null);
    OutgoingMail row =
        new OutgoingMail(
            "<1@ports.example>",
            letter,
            "Привет",
            "<p>Привет</p>",
            Instant.parse("2026-02-03T04:05:06Z"));

    MailMessage message =
        MailMessage.of(
            row,
            new InternetAddress("desk@ports.example", "Küste", "UTF-8"),
            Session.getInstance(new Properties()));

    assertThat(message.getHeader("Message-ID")).containsExactly("<1@ports.example>");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getSubject()).isEqualTo("Größe: 港口");
    assertThat(message.getSentDate()).isEqualTo("2026-02-03T04:05:06Z");
    MimeMultipart parts = (MimeMultipart) message.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");

    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    message.writeTo(wire);
    assertThat(wire.toString(StandardCharsets.ISO_8859_1))
        .contains("Subject: =?UTF-8?", "From: =?UTF-8?Q?K=C3=BCste?= <desk@ports.example>")
        .matches(text -> text.chars().allMatch(c -> c < 128), "has only ASCII");
  }
}
