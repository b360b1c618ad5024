package org.broadsheet.comment.spam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void wordsAndPlacesAreToldApart() {
    assertThat(
            Tokens.of("Best Deals", "https://pills.example/x", "Buy NOW at http://Win.example/a b"))
        .contains("name best", "url pills.example", "host win.example", "buy", "now")
        .doesNotContain("b", "at");
  }

  @Test
  void aLongTextHasABoundedNumberOfThem() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("word").append(i).append(' ');
    }

    assertThat(Tokens.of("", "", text.toString())).hasSize(200);
    assertThat(Tokens.of("", "", "x".repeat(60_000)))
        .allSatisfy(token -> assertThat(token).hasSizeLessThanOrEqualTo(50));
  }
}
