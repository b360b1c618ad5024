package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCodingTest {

  private static final byte[] PAGE =
      "<p>No boat today.</p>\n".repeat(500).getBytes(StandardCharsets.UTF_8);
  private static final List<ContentCoding> ALL = List.of(ContentCoding.values());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none                          | IDENTITY",
        "''                            | IDENTITY",
        "gzip, deflate, br, zstd       | BROTLI",
        "gzip, deflate                 | GZIP",
        "x-gzip                        | GZIP",
        "GZip                          | GZIP",
        "deflate, zstd                 | IDENTITY",
        "br;q=0.5, gzip                | GZIP",
        "br;q=0.5, gzip;q=0.5          | BROTLI",
        "br;q=0, gzip;q=0.001          | GZIP",
        "br ; q=0.2 , gzip ; q=0.8     | GZIP",
        "gzip;q=0.5, identity          | IDENTITY",
        "identity;q=0.5, gzip;q=1.0    | GZIP",
        "*                             | BROTLI",
        "br;q=0, *                     | GZIP",
        "*;q=0                         | IDENTITY",
        "*;q=0, gzip;q=0.1             | GZIP",
        "identity;q=0                  | IDENTITY",
        "gzip;q=2                      | IDENTITY",
        "gzip;q=yes                    | IDENTITY",
        "gzip;q=0.5;q=1                | IDENTITY",
        "';,;;, ,gzip'                 | GZIP",
      })
  void takesTheBestThatTheReaderTakes(String header, ContentCoding expected) {
    assertThat(ContentCoding.best(header, ALL)).isEqualTo(expected);
  }

  @Test
  void takesOnlyWhatIsThere() {
    Set<ContentCoding> there = Set.of(ContentCoding.GZIP, ContentCoding.IDENTITY);

    assertThat(ContentCoding.best("br, gzip;q=0.1", there)).isEqualTo(ContentCoding.GZIP);
    assertThat(ContentCoding.best("br", there)).isEqualTo(ContentCoding.IDENTITY);
  }

  @Test
  void readsNoEndlessHeader() {
    String header = "a,".repeat(5000) + "gzip";

    assertThat(ContentCoding.best(header, ALL)).isEqualTo(ContentCoding.IDENTITY);
  }

  @Test
  void gzipHoldsTheSame() throws IOException {
    byte[] coded = ContentCoding.gzip(PAGE);

    assertThat(coded).hasSizeLessThan(PAGE.length / 20).isEqualTo(ContentCoding.gzip(PAGE));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(coded))) {
      assertThat(in.readAllBytes()).isEqualTo(PAGE);
    }
  }

  @Test
  void theSmallestGzipIsNoLarger() {
    assertThat(ContentCoding.smallestGzip(PAGE).length)
        .isLessThanOrEqualTo(ContentCoding.gzip(PAGE).length);
  }

  @Test
  void nothingIsStillSomethingThatCanBeRead() throws IOException {
    byte[] coded = ContentCoding.gzip(new byte[0]);

    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(coded))) {
      assertThat(in.readAllBytes()).isEmpty();
    }
  }

  @Nested
  class WhereTheLibraryRuns {

    @BeforeEach
    void itRuns() {
      assumeThat(Brotli4jLoader.isAvailable()).isTrue();
    }

    @Test
    void brotliHoldsTheSame() throws IOException {
      byte[] coded = ContentCoding.brotli(PAGE).orElseThrow();

      assertThat(coded).hasSizeLessThan(ContentCoding.gzip(PAGE).length);
      assertThat(Decoder.decompress(coded).getDecompressedData()).isEqualTo(PAGE);
    }

    @Test
    void theSmallestIsNoLarger() {
      assertThat(ContentCoding.smallestBrotli(PAGE).orElseThrow().length)
          .isLessThanOrEqualTo(ContentCoding.brotli(PAGE).orElseThrow().length);
    }

    @Test
    void readersWhoTakeItGetIt() {
      assertThat(ContentCoding.best("gzip, br")).isEqualTo(ContentCoding.BROTLI);
    }
  }
}
