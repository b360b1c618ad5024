package org.broadsheet.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

  @Test
  void aBrowserIsUsedByAPerson() {
    assertThat(Reader.isPerson("GET", FIREFOX, null)).isTrue();
    assertThat(Reader.isPerson("POST", FIREFOX, null)).isTrue();
  }

  @Test
  void whatIsOnlyFetchedAheadOrAskedAboutHasNotBeenRead() {
    assertThat(Reader.isPerson("GET", FIREFOX, "prefetch;prerender")).isFalse();
    assertThat(Reader.isPerson("HEAD", FIREFOX, null)).isFalse();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "Mozilla/5.0 (compatible; Examplebot/2.1; +https://example.org/bot.html)",
        "curl/8.5.0",
        "Java/17.0.2",
        "Java-http-client/17",
        "ExampleFeedReader/1.0"
      })
  void programsDoNotCount(String userAgent) {
    assertThat(Reader.isPerson("GET", userAgent, null)).isFalse();
  }
}
