package org.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "zh, 港口的旧地图",
    "zh, 《The Mole》上的港口新闻，今天没有船",
    "ja, 港の古い地図",
    "ko, 항구의 오래된 지도",
    "ar, حارس الميناء ودفتره",
    "fa, نقشه قدیمی بندر را پیدا کردند",
    "ur, بندرگاہ کا پرانا نقشہ ملا ہے اور ہم نے دیکھا ہے",
    "he, המפה הישנה של הנמל",
    "el, Ο παλιός χάρτης του λιμανιού",
    "th, แผนที่เก่าของท่าเรือ",
  })
  void aScriptOfItsOwnGivesTheLanguageAway(String language, String text) {
    assertThat(Language.of(text)).hasValue(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2006, 11-02",
        "The old map of the harbour",
        "Die alte Karte des Hafens",
        "Старая карта гавани",
        "The word for harbour is 港口 in Chinese, and nobody here knew it",
      })
  void aScriptOfManyLanguagesDoesNot(String text) {
    assertThat(Language.of(text)).isEmpty();
  }
}
