package org.broadsheet.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B, the rows of SHA-1. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void makesTheCodesOfTheStandard(long second, String code) {
    long step = Totp.step(Instant.ofEpochSecond(second));

    assertThat(Totp.code(SECRET, step, 8)).isEqualTo(code);
    assertThat(Totp.code(SECRET, step, Totp.DIGITS)).isEqualTo(code.substring(2));
  }

  @Test
  void allowsAClockToBeOneStepWrongAndNoMore() {
    Instant now = Instant.ofEpochSecond(1111111111);
    long step = Totp.step(now);

    for (int drift = -2; drift <= 2; drift++) {
      String code = Totp.code(SECRET, step + drift, Totp.DIGITS);
      assertThat(Totp.match(SECRET, code, now, 0).isPresent()).isEqualTo(Math.abs(drift) <= 1);
    }
  }

  @Test
  void takesNoCodeTwiceAndNoneBeforeOneThatWasUsed() {
    Instant now = Instant.ofEpochSecond(1111111111);
    long step = Totp.step(now);

    assertThat(Totp.match(SECRET, Totp.code(SECRET, step, 6), now, step)).isEmpty();
    assertThat(Totp.match(SECRET, Totp.code(SECRET, step - 1, 6), now, step)).isEmpty();
    assertThat(Totp.match(SECRET, Totp.code(SECRET, step + 1, 6), now, step)).hasValue(step + 1);
  }

  /** RFC 4648, section 10, without the padding. */
  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void writesSecretsAsAppsReadThem(String bytes, String text) {
    assertThat(Base32.encode(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
  }

  @Test
  void tellsAppsEverythingInOneAddress() {
    assertThat(new SharedSecret("Small Ports: Ä", "anna@x", "ABCDEFGH").getAddress())
        .isEqualTo(
            "otpauth://totp/Small%20Ports%20%20%C3%84:anna%40x?secret=ABCDEFGH"
                + "&issuer=Small%20Ports%20%20%C3%84&algorithm=SHA1&digits=6&period=30");
  }

  @Test
  void recoveryCodesAreReadHoweverTheyAreTyped() {
    String code = RecoveryCode.random();

    assertThat(code).matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}");
    assertThat(RecoveryCode.random()).isNotEqualTo(code);
    assertThat(RecoveryCode.isWritten(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ')))
        .isTrue();
    assertThat(RecoveryCode.isWritten("123456")).isFalse();
    assertThat(RecoveryCode.hash(code.toLowerCase(java.util.Locale.ROOT)))
        .isEqualTo(RecoveryCode.hash(code.replace("-", "")));
  }
}
