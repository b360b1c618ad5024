package org.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageKeyTest {

  private static PageKey key(String path, String query) {
    return PageKey.of(Fakes.request(path, query, Map.of()));
  }

  @Test
  void whatDoesNotCountIsNotInIt() {
    PageKey key = key("/2006/", "utm_source=x&p=12&fbclid=y");

    assertThat(key.address()).isEqualTo("/2006/?p=12");
    assertThat(key.query()).isEqualTo("p=12");
    assertThat(key.rest()).isEqualTo("utm_source=x&fbclid=y");
  }

  @Test
  void orderDoesNotMatterAndTheFirstOfTwoCounts() {
    assertThat(key("/", "paged=2&cat=5")).isEqualTo(key("/", "cat=5&paged=2&cat=6"));
    assertThat(key("/", "cat=6&cat=5&paged=2")).isNotEqualTo(key("/", "cat=5&paged=2"));
  }

  @Test
  void escapesInEitherCaseAreTheSameAndStayEscapes() {
    assertThat(key("/%c3%a9/", null)).isEqualTo(key("/%C3%A9/", null));
    assertThat(key("/a%2fb/", null)).isNotEqualTo(key("/a/b/", null));
    assertThat(key("/a%3Fp=1", null)).isNotEqualTo(key("/a", "p=1"));
  }

  @Test
  void escapesThatAreCutOffDoNoHarm() {
    assertThat(key("/%", null).address()).isEqualTo("/%");
    assertThat(key("/a%c", null).address()).isEqualTo("/a%C");
  }

  @Test
  void anEscapedNameIsNoParameterThatCounts() {
    assertThat(key("/", "%70=12&%73=words").query()).isNull();
    assertThat(key("/", "%73=words").passing()).isFalse();
  }

  @Test
  void searchesAndEndlessAddressesAreNotKept() {
    assertThat(key("/", "s=").isKept()).isFalse();
    assertThat(key("/2006/", "x=1&s=words").isKept()).isFalse();
    assertThat(key("/" + "a".repeat(2000), null).isKept()).isFalse();
    assertThat(key("/", "x=" + "a".repeat(3000)).isKept()).isTrue();
  }

  @Test
  void emptyPartsOfAQueryAreNothing() {
    assertThat(key("/", "&&=&").query()).isNull();
    assertThat(key("/", "p").address()).isEqualTo("/?p=");
  }
}
