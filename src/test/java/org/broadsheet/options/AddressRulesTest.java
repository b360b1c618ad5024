package org.broadsheet.options;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%year%/%monthnum%/%day%/%postname%/",
        "/%postname%",
        "/archives/%post_id%",
        "/news/%category%/%postname%.html",
        "/%year%-%monthnum%/%author%/%postname%/"
      })
  void takesStructures(String structure) {
    assertThat(AddressRules.findFault(structure, "category", "tag")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/%postname%/ x, letters",
    "%postname%, letters",
    "//%postname%/, letters",
    "/News/%postname%/, letters",
    "/<b>/%postname%/, letters",
    "/?p=%post_id%, letters",
    "/admin/%postname%/, taken",
    "/files/%postname%/, taken",
    "/category/%postname%/, taken",
    "/tag/%postname%/, taken",
    "/%postname%/feed/, taken",
    "/../%postname%/, taken",
    "/%year%/%monthnum%/, tags",
    "/%postname%/%secret%/, tags"
  })
  void refusesOthers(String structure, String fault) {
    assertThat(AddressRules.findFault(structure, "category", "tag")).contains(fault);
  }

  @ParameterizedTest
  @CsvSource({
    "topics, true", "тема, true", "old-news, true", "admin, false", "Topics, false",
    "a/b, false", "'', false", "2006, false", "feed, false", "%20, false"
  })
  void takesOneWordAsABase(String base, boolean taken) {
    assertThat(AddressRules.isBase(base)).isEqualTo(taken);
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example, https://news.example",
    "' HTTPS://News.Example/ ', https://news.example",
    "http://127.0.0.1:8080, http://127.0.0.1:8080",
    "https://news.example/blog,",
    "https://u:p@news.example,",
    "https://news.example?x,",
    "ftp://news.example,",
    "news.example,",
    "javascript:alert(1),",
    "https://,"
  })
  void readsTheAddressOfASite(String typed, String stored) {
    assertThat(SiteAddress.read(typed).orElse(null)).isEqualTo(stored);
  }
}
