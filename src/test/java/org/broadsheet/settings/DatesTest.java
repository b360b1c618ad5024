package org.broadsheet.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  private static final LocalDateTime NOVEMBER = LocalDateTime.of(2006, 11, 2, 10, 14);

  @ParameterizedTest
  @CsvSource({
    "en, November 2006",
    "en-GB, November 2006",
    "de, November 2006",
    "fr, novembre 2006",
    "es, noviembre de 2006",
    "pt-BR, novembro de 2006",
    "ru, ноябрь 2006 г.",
    "zh, 2006年11月",
    "ja, 2006年11月",
    "ko, 2006년 11월",
    "he, נובמבר 2006",
    "sv, november 2006",
    "hu, 2006. november",
    "fi, marraskuu 2006"
  })
  void writesAMonthWithoutItsDay(String language, String expected) {
    assertThat(Dates.month(NOVEMBER, Locale.forLanguageTag(language))).isEqualTo(expected);
  }
}
