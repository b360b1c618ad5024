package org.broadsheet.widget.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostLinkTest {

  @Test
  void fiftyCharactersStayAsTheyAre() {
    assertThat(PostLink.beginning("a".repeat(50))).isEqualTo("a".repeat(50));
  }

  @Test
  void longerTextsAreCutBetweenCharacters() {
    assertThat(PostLink.beginning("a".repeat(51))).isEqualTo("a".repeat(50) + "…");
    assertThat(PostLink.beginning("🚢".repeat(51))).isEqualTo("🚢".repeat(50) + "…");
    assertThat(PostLink.beginning("a".repeat(49) + " b c")).isEqualTo("a".repeat(49) + "…");
  }
}
