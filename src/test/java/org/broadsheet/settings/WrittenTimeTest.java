package org.broadsheet.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

  private static final LocalDateTime MORNING = LocalDateTime.of(2006, 11, 2, 9, 5);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LONG        | SHORT   | en    | November 2, 2006",
        "FULL        | SHORT   | en-GB | Thursday, 2 November 2006",
        "ISO         | SHORT   | de    | 2006-11-02",
        "LONG        | SHORT   | de    | 2. November 2006",
        "d MMMM yyyy | SHORT   | fr    | 2 novembre 2006",
        "d. 'dzień'  | SHORT   | pl    | 2. dzień"
      })
  void writesADay(String day, String hour, String language, String expected) {
    assertThat(new WrittenTime(day, hour, Locale.forLanguageTag(language)).day(MORNING))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ISO | DAY      | 2006-11-02, 09:05",
        "ISO | HALF_DAY | 2006-11-02, 9:05 AM",
        "ISO | H.mm     | 2006-11-02, 9.05"
      })
  void writesAMoment(String day, String hour, String expected) {
    assertThat(new WrittenTime(day, hour, Locale.ENGLISH).moment(MORNING)).isEqualTo(expected);
  }

  @Test
  void leavesWhatIsUsualToTheLanguage() {
    assertThat(new WrittenTime("LONG", "SHORT", Locale.GERMANY).moment(MORNING))
        .isEqualTo("2. November 2006, 09:05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "no day", "yyyy-MM-dd'", "VV", "xxx", "d{", "d ddddddddddddddddd"})
  void refusesWhatIsNoPattern(String pattern) {
    assertThat(WrittenTime.isPattern(pattern)).isFalse();
  }

  @Test
  void refusesAPatternWithoutEnd() {
    assertThat(WrittenTime.isPattern("d ".repeat(200))).isFalse();
    assertThat(WrittenTime.isPattern("d MMMM yyyy")).isTrue();
  }
}
