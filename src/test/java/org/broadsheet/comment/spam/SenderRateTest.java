package org.broadsheet.comment.spam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SenderRateTest {

  private static final String SENDER = "192.0.2.7";

  private final Hand hand = new Hand();
  private final SenderRate rate = new SenderRate(hand);

  @Test
  void whoSendsTooManyIsToldWhenToComeAgain() {
    assertThat(rate.take(SENDER, 2)).isZero();
    hand.pass(Duration.ofSeconds(10));
    assertThat(rate.take(SENDER, 2)).isZero();
    hand.pass(Duration.ofSeconds(10));

    assertThat(rate.take(SENDER, 2)).isEqualTo(40);
    assertThat(rate.take("192.0.2.8", 2)).isZero();
    hand.pass(Duration.ofSeconds(40));
    assertThat(rate.take(SENDER, 2)).isZero();
    assertThat(rate.take(SENDER, 2)).isPositive();
  }

  @Test
  void withoutARateAnyNumberMayPass() {
    for (int i = 0; i < 1000; i++) {
      assertThat(rate.take(SENDER, 0)).isZero();
    }
  }

  /** A clock that a test moves. */
  private static final class Hand extends Clock {

    private Instant now = Instant.parse("2006-11-02T12:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
