package org.broadsheet.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name@example.org", "first.last+blog@mail.example.co", "o'brien@example.org",
        "jörg@münchen.example", "用户@例子.测试", "a@b.cd"
      })
  void addressesThatALetterCouldBeSentTo(String address) {
    assertThat(EmailAddress.isValid(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "name",
        "name@",
        "@example.org",
        "name@example",
        "name@example..org",
        "name@-example.org",
        "na me@example.org",
        "a@b@example.org",
        "name@example.org\r\nBcc: x@y.z",
        "name@exa_mple.org",
        "<name@example.org>"
      })
  void anythingElse(String address) {
    assertThat(EmailAddress.isValid(address)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 100_000})
  void absurdLengthsAreRefusedAtOnce(int length) {
    assertThat(EmailAddress.isValid("a".repeat(length) + "@example.org")).isFalse();
    assertThat(EmailAddress.isValid("a@" + "b.".repeat(length) + "org")).isEqualTo(length < 100);
  }
}
