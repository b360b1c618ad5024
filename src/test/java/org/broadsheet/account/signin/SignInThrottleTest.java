package org.broadsheet.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private static final class StandingClock extends Clock {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final StandingClock clock = new StandingClock();
  private final SignInThrottle throttle = new SignInThrottle(clock);

  @Test
  void letsAPersonMistypeAFewTimes() {
    for (int i = 0; i < 5; i++) {
      assertThat(throttle.attempt("anna", "192.0.2.1")).isZero();
    }
    assertThat(throttle.attempt("anna", "192.0.2.1")).isPositive();
  }

  @Test
  void slowsDownTriesOnOneAccountFromManyAddresses() {
    for (int i = 0; i < 5; i++) {
      throttle.attempt("anna", "192.0.2." + i);
    }
    assertThat(throttle.attempt("Anna", "192.0.2.99")).isPositive();
    assertThat(throttle.attempt("boris", "192.0.2.99")).isZero();
  }

  @Test
  void slowsDownOneAddressThatTriesManyAccounts() {
    for (int i = 0; i < 20; i++) {
      assertThat(throttle.attempt("person" + i, "192.0.2.1")).isZero();
    }
    assertThat(throttle.attempt("anna", "192.0.2.1")).isPositive();
    assertThat(throttle.attempt("anna", "192.0.2.2")).isZero();
  }

  @Test
  void neverLocksAnAccountForLongerThanAMinute() {
    for (int i = 0; i < 50; i++) {
      throttle.attempt("anna", "192.0.2." + i);
      clock.pass(Duration.ofMinutes(1));
    }
    throttle.attempt("anna", "198.51.100.1");
    assertThat(throttle.attempt("anna", "198.51.100.2"))
        .isPositive()
        .isLessThanOrEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void forgetsTheFailuresOfAnAccountOnceThePasswordWasRight() {
    for (int i = 0; i < 5; i++) {
      throttle.attempt("anna", "192.0.2.1");
    }
    throttle.succeeded("anna", "192.0.2.1");
    assertThat(throttle.attempt("anna", "192.0.2.1")).isZero();
  }

  @Test
  void doesNotLetAnOwnAccountCoverTriesOnOthers() {
    for (int i = 0; i < 19; i++) {
      throttle.attempt("person" + i, "192.0.2.1");
    }
    throttle.attempt("mallory", "192.0.2.1");
    throttle.succeeded("mallory", "192.0.2.1");
    assertThat(throttle.attempt("anna", "192.0.2.1")).isZero();
    assertThat(throttle.attempt("boris", "192.0.2.1")).isPositive();
  }
}
