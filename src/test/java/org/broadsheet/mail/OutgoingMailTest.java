package org.broadsheet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

  private final OutgoingMail mail =
      new OutgoingMail(
          "<1@x>", new Letter("a@b.example", "S", List.of(), null), "text", "html", NOW);

  @Test
  void waitsAgainWhenAServerAsksForPatienceAndFailsAfterDays() {
    mail.defer("451 later", NOW.plus(Duration.ofHours(1)));
    assertThat(mail.getState()).isEqualTo(MailState.WAITING);
    assertThat(mail.getDueAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));

    mail.defer("451 later", NOW.plus(OutgoingMail.GIVE_UP_AFTER).plusSeconds(1));
    assertThat(mail.getState()).isEqualTo(MailState.FAILED);
    assertThat(mail.getFailure()).isEqualTo("451 later");
    assertThat(mail.getAttempts()).isEqualTo(2);
  }

  @Test
  void beginsAnewWhenSomebodyWantsItTried() {
    Instant later = NOW.plus(Duration.ofDays(9));
    mail.fail("550 no");
    mail.retry(later);

    assertThat(mail.getState()).isEqualTo(MailState.WAITING);
    assertThat(mail.getDueAt()).isEqualTo(later);
    mail.defer("451 later", later.plusSeconds(60));
    assertThat(mail.getState()).isEqualTo(MailState.WAITING);
  }

  @Test
  void isNeverSentTwiceByWish() {
    mail.sent(NOW);
    mail.retry(NOW);

    assertThat(mail.getState()).isEqualTo(MailState.SENT);
  }

  @RepeatedTest(20)
  void pausesGrowAndDifferButStayBounded() {
    assertThat(Backoff.after(1)).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(75));
    assertThat(Backoff.after(3)).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(5));
    assertThat(Backoff.after(1000)).isBetween(Duration.ofHours(3), Duration.ofHours(5));
  }
}
