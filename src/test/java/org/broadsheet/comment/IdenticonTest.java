package org.broadsheet.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdenticonTest {

  @Test
  void aMarkHasItsPicture() {
    String picture = Identicon.svg("0123abcd");

    assertThat(picture)
        .isEqualTo(Identicon.svg("0123abcd"))
        .isNotEqualTo(Identicon.svg("0124abcd"));
    assertThat(picture).startsWith("<svg xmlns=").doesNotContain("style", "script", "href");
  }
}
