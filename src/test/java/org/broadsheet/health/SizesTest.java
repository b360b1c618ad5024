package org.broadsheet.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1000, 1.0 kB",
    "12345, 12 kB",
    "9900000, 9.9 MB",
    "123456789012, 123 GB",
    "9223372036854775807, 9223 PB"
  })
  void readsAsPeopleSayIt(long bytes, String text) {
    assertThat(Sizes.text(bytes)).isEqualTo(text);
  }
}
