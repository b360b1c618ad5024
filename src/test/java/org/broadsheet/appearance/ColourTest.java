package org.broadsheet.appearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

  @Test
  void contrastsAreThoseOfWcag() {
    assertThat(Colour.BLACK.contrast(Colour.WHITE)).isCloseTo(21, within(0.001));
    assertThat(colour("#777777").contrast(Colour.WHITE)).isCloseTo(4.48, within(0.01));
    assertThat(colour("#767676").contrast(Colour.WHITE)).isCloseTo(4.54, within(0.01));
    assertThat(colour("#ff0000").contrast(Colour.WHITE)).isCloseTo(4.0, within(0.01));
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void theThemesOwnAccentCanBeRead(Scheme scheme) {
    assertThat(scheme.better(colour(scheme.usual()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffff00", "#ffffff", "#00ff00", "#ff0000", "#808080", "#0a0a0a"})
  void whatIsOfferedInsteadCanBeReadAndIsTheNearest(String faint) {
    for (Scheme scheme : Scheme.values()) {
      scheme
          .better(colour(faint))
          .ifPresent(
              better -> {
                assertThat(scheme.contrast(better)).isGreaterThanOrEqualTo(4.5).isLessThan(5.2);
                assertThat(scheme.better(better)).isEmpty();
              });
    }
    assertThat(Scheme.LIGHT.better(colour("#ffff00"))).isPresent();
    assertThat(Scheme.DARK.better(colour("#0a0a0a"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#0057b8", "#006d3c", "#7a1fa2", "#96191d"})
  void aDarkAccentIsMadeOfTheLightOne(String accent) {
    assertThat(Scheme.LIGHT.better(colour(accent))).isEmpty();

    assertThat(Scheme.DARK.contrast(Scheme.DARK.derived(colour(accent)))).isGreaterThan(4.49);
    String sheet = SheetText.of(accent, "", "");
    assertThat(sheet)
        .contains("--accent:" + accent, "prefers-color-scheme:dark")
        .contains("--accent:" + Scheme.DARK.derived(colour(accent)).hex());
  }

  @Test
  void writtenOnTheAccentOneCanBeReadToo() {
    for (Scheme scheme : Scheme.values()) {
      Colour accent = scheme.derived(colour("#3a7bd5"));
      assertThat(scheme.on(accent).contrast(accent)).isGreaterThanOrEqualTo(4.5);
      assertThat(scheme.contrast(scheme.shade(accent))).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "#fff", "#96191g", "", "#96191d;}", "url(x)"})
  void anythingElseIsNoColour(String written) {
    assertThat(Colour.of(written)).isEmpty();
  }

  @Test
  void nothingChosenAddsNothing() {
    assertThat(SheetText.of("", "", " \n")).isEmpty();
    assertThat(SheetText.of("", "", "p{margin:0}")).isEqualTo("p{margin:0}");
    assertThat(SheetText.mark("a")).hasSize(12).isNotEqualTo(SheetText.mark("b"));
  }

  private static Colour colour(String hex) {
    return Colour.of(hex).orElseThrow();
  }
}
