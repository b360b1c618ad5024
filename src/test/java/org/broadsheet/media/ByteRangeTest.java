package org.broadsheet.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-499, bytes 0-499/1000",
    "bytes=500-, bytes 500-999/1000",
    "bytes=-1, bytes 999-999/1000",
    "bytes=-5000, bytes 0-999/1000",
    "bytes=999-999999, bytes 999-999/1000",
    "Bytes = 1 - 2, bytes 1-2/1000",
    "bytes=1000-, bytes */1000",
    "bytes=-0, bytes */1000"
  })
  void namesOnePart(String header, String contentRange) {
    assertThat(ByteRange.of(header, 1000).orElseThrow().describe(1000)).isEqualTo(contentRange);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=-",
        "bytes=5-2",
        "bytes=1-2,5-6",
        "items=0-5",
        "bytes=a-b",
        "bytes=99999999999999999999-",
        ""
      })
  void senselessOrManifoldMeansTheWhole(String header) {
    assertThat(ByteRange.of(header, 1000)).isEmpty();
  }

  @Test
  void anEmptyFileHasNoParts() {
    assertThat(ByteRange.of("bytes=0-", 0).orElseThrow().isSatisfiable()).isFalse();
    assertThat(ByteRange.of(null, 0)).isEmpty();
  }
}
