package org.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hello, World!|hello-world",
        "Österreich & Straße|osterreich-strasse",
        "Çà et là – déjà vu…|ca-et-la-deja-vu",
        "中文 标题|中文-标题",
        "Привет, мир|привет-мир",
        "Йод и ёлка|йод-и-ёлка",
        "مرحبا بالعالم|مرحبا-بالعالم",
        "100% <em>sure</em>|100-sure",
        "AT&amp;T's “deal”|atts-deal",
        "1.5 and/or 2|1-5-and-or-2",
        "--- a __ b ---|a-__-b",
        "Ærø × Łódź|aero-x-lodz",
      })
  void makesASlugAsWordPressDoes(String title, String slug) {
    assertThat(Slug.of(title)).isEqualTo(slug);
  }

  @Test
  void cutsBetweenCharactersAtTwoHundredEncodedBytes() {
    String slug = Slug.of("中".repeat(100));
    assertThat(slug).isEqualTo("中".repeat(22));
    assertThat(Slug.pathSegment(slug).getBytes(StandardCharsets.UTF_8)).hasSize(198);
    assertThat(Slug.of("a".repeat(500))).hasSize(200);
    assertThat(Slug.of("!?…")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "%E4%B8%AD%E6%96%87,中文",
    "%e4%b8%ad%e6%96,中%e6%96",
    "%C3%89t%C3%A9,été",
    "%zz-%,%zz-%",
    "a%2Fb%00c,a%2fb%00c",
    "%c0%af,%c0%af",
    "%ed%a0%80,%ed%a0%80",
    "%F0%9F%98%80,😀",
    "UPPER,upper"
  })
  void decodesLeniently(String raw, String slug) {
    assertThat(Slug.canonical(raw)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中文",
        "%e6%96",
        "中%e6%96",
        "a%2fb",
        "100%",
        "%41",
        "%41%e4",
        "%2541",
        "été",
        "a b",
        "😀",
        "a+b",
        "c#-and-f#?",
        "x;y",
        "",
        "%",
        "%%%e4"
      })
  void everyStoredSlugHasAnAddressThatLeadsBackToIt(String slug) {
    String segment = Slug.pathSegment(slug);
    assertThat(Slug.canonical(segment)).isEqualTo(slug);
    assertThat(segment).matches("[\\x21-\\x7e]*").doesNotContain("/", "?", "#");
  }

  @Test
  void printsTheAddressThatWordPressPrinted() {
    assertThat(Slug.pathSegment("中文")).isEqualTo("%e4%b8%ad%e6%96%87");
    assertThat(Slug.pathSegment("中%e6%96")).isEqualTo("%e4%b8%ad%e6%96");
  }
}
