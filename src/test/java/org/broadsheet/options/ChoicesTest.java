package org.broadsheet.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChoicesTest {

  private static final Instant WINTER = Instant.parse("2026-01-05T10:00:00Z");
  private static final Instant SUMMER = Instant.parse("2026-07-05T10:00:00Z");

  @Test
  void aCityTellsHowFarItIsAtThatMoment() {
    assertThat(TimeZones.choices("UTC", WINTER))
        .contains(new Choice("Europe/Berlin", "Europe/Berlin (UTC+01:00)"));
    assertThat(TimeZones.choices("UTC", SUMMER))
        .contains(new Choice("Europe/Berlin", "Europe/Berlin (UTC+02:00)"))
        .contains(new Choice("America/New_York", "America/New York (UTC-04:00)"));
  }

  @Test
  void whatAnImportBroughtAlongCanStay() {
    assertThat(TimeZones.choices("UTC+05:45", WINTER))
        .extracting(Choice::value)
        .contains("UTC+05:45");
    assertThat(Languages.choices("gsw")).extracting(Choice::value).contains("gsw").contains("en");
  }

  @Test
  void everyChoiceCanBeUsed() {
    assertThat(TimeZones.choices("UTC", WINTER))
        .hasSizeGreaterThan(300)
        .doesNotHaveDuplicates()
        .allSatisfy(choice -> assertThat(ZoneId.of(choice.value())).isNotNull());
    assertThat(Languages.choices("en"))
        .doesNotHaveDuplicates()
        .allSatisfy(
            choice ->
                assertThat(choice.label())
                    .startsWith(
                        Locale.forLanguageTag(choice.value()).getDisplayName(Locale.ENGLISH)));
  }
}
