package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressFeedTest {

  @ParameterizedTest
  @CsvSource({
    "/feed/, rss2",
    "/category/a/feed/rss/, rss2",
    "/feed/rss2/, rss2",
    "/feed/atom/, atom",
    "/feeding/,"
  })
  void knowsTheFormatInThePath(String path, String format) {
    assertThat(Address.read(path, Map.of()).feed()).isEqualTo(format);
  }

  @Test
  void knowsTheFormatInTheQuery() {
    assertThat(Address.read("/tag/a/", Map.of("feed", "rss2")).feed()).isEqualTo(Address.RSS);
    assertThat(Address.read("/", Map.of("feed", "comments-rss2")).feed()).isNull();
  }

  @Test
  void readsThePageOfAnyList() {
    assertThat(Address.read("/tag/a/", Map.of("paged", "3")).page()).isEqualTo(3);
  }
}
