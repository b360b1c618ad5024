package org.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void takesTheFirstWords() {
    assertThat(Excerpt.of("<p>one two</p><p>three &amp; four</p>", 3, " […]"))
        .isEqualTo("one two three […]");
    assertThat(Excerpt.of("<p>one two</p>", 2, " […]")).isEqualTo("one two");
    assertThat(Excerpt.of("", 55, "…")).isEmpty();
    assertThat(Excerpt.summary("a &lt;b&gt; c", 2, "…")).isEqualTo("<p>a &lt;b&gt;…</p>");
  }

  @Test
  void countsCharactersWhereNoSpacesAre() {
    assertThat(Excerpt.of("中".repeat(200), Excerpt.WORDS, "…")).isEqualTo("中".repeat(110) + "…");
    assertThat(Excerpt.of("𠀀".repeat(5), 1, "")).isEqualTo("𠀀𠀀");
  }

  @Test
  void knowsTheDirection() {
    assertThat(Direction.of("123 مرحبا hello")).isEqualTo(Direction.RTL);
    assertThat(Direction.of("שלום").attribute()).isEqualTo("rtl");
    assertThat(List.of(Direction.of("¡hola! مرحبا"), Direction.of("…"), Direction.of("")))
        .containsOnly(Direction.LTR);
  }
}
