package org.broadsheet.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.broadsheet.account.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest {

  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

  private final Token first = Token.random();
  private final Token second = Token.random();
  private final SignIn signIn = new SignIn(1, first, "Firefox, Linux", NOW);

  @Test
  void aBrowserGetsANewSecretForTheOneItHas() {
    assertThat(signIn.isToRenew(first, NOW)).isTrue();
  }

  @Test
  void requestsThatComeTogetherGetOneNewSecret() {
    signIn.renew(first, second, NOW);

    assertThat(signIn.isToRenew(first, NOW.plusSeconds(5))).isFalse();
    assertThat(signIn.isToRenew(second, NOW.plusSeconds(5))).isTrue();
  }

  @Test
  void aBrowserThatNeverGotTheNewSecretGetsAnother() {
    signIn.renew(first, second, NOW);

    assertThat(signIn.isToRenew(first, NOW.plusSeconds(61))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0|Firefox, Linux",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36"
            + " Edg/140.0|Edge, Windows",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0"
            + " Safari/605.1.15|Safari, macOS",
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0 Mobile"
            + " Safari/537.36|Chrome, Android",
        "<script>|''"
      })
  void browsersHaveTheirUsualNames(String userAgent, String name) {
    assertThat(BrowserFamily.of(userAgent)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:0:1:2:3:4:5, 2001:db8:0:1::/64",
    "2001:0db8:0000:0001::5, 2001:db8:0:1::/64",
    "2001:db8::5, 2001:db8:0:0::/64",
    "::1, 0:0:0:0::/64"
  })
  void aNetworkIsWhatOneHouseholdHas(String address, String network) {
    assertThat(Network.of(address)).isEqualTo(network);
  }

  @Test
  void fewLinksGoToOneAddressAndNotManyToOneNetwork() {
    ResetThrottle throttle = new ResetThrottle();
    for (int i = 0; i < 3; i++) {
      assertThat(throttle.attempt("anna@ports.example", "192.0.2." + i)).isTrue();
    }
    assertThat(throttle.attempt("Anna@ports.example", "192.0.2.9")).isFalse();

    for (int i = 0; i < 20; i++) {
      assertThat(throttle.attempt("p" + i + "@ports.example", "198.51.100.1")).isTrue();
    }
    assertThat(throttle.attempt("other@ports.example", "198.51.100.1")).isFalse();
    assertThat(throttle.attempt("other@ports.example", "198.51.100.2")).isTrue();
  }
}
