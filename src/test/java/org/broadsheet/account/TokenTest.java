package org.broadsheet.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {

  @Test
  void matchesItsOwnHashOnly() {
    Token token = Token.random();
    assertThat(token.matches(token.hash())).isTrue();
    assertThat(Token.random().matches(token.hash())).isFalse();
    assertThat(token.matches("")).isFalse();
  }

  @Test
  void fitsIntoAnAddressAndNeverIntoALog() {
    Token token = Token.random();
    assertThat(token.text()).matches("[A-Za-z0-9_-]{43}");
    assertThat(token.hash()).doesNotContain(token.text());
    assertThat(token).asString().doesNotContain(token.text());
  }
}
