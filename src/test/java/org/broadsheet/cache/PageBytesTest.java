package org.broadsheet.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.broadsheet.system.ContentCoding;
import org.junit.jupiter.api.Test;

class PageBytesTest {

  private static final String HTML = "text/html;charset=UTF-8";
  private static final byte[] LONG =
      "<p>Low water at the north quay</p>".repeat(100).getBytes(UTF_8);

  private static byte[] gunzip(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  @Test
  void allCodingsUnpackToTheSameBytes() throws IOException {
    PageBytes bytes = new PageBytes(LONG, HTML);

    assertThat(bytes.codings()).contains(ContentCoding.GZIP, ContentCoding.BROTLI);
    assertThat(bytes.in(ContentCoding.IDENTITY)).isEqualTo(LONG);
    assertThat(gunzip(bytes.in(ContentCoding.GZIP))).isEqualTo(LONG);
    assertThat(Decoder.decompress(bytes.in(ContentCoding.BROTLI)).getDecompressedData())
        .isEqualTo(LONG);
    assertThat(bytes.length()).isEqualTo(LONG.length);
  }

  @Test
  void whicheverIsMadeFirstTheOthersComeOfIt() throws IOException {
    PageBytes first = new PageBytes(LONG, HTML);
    byte[] brotli = first.in(ContentCoding.BROTLI);

    assertThat(first.in(ContentCoding.IDENTITY)).isEqualTo(LONG);
    assertThat(gunzip(first.in(ContentCoding.GZIP))).isEqualTo(LONG);
    assertThat(first.in(ContentCoding.BROTLI)).isSameAs(brotli);
  }

  @Test
  void whatStaysTakesTheRoomOfItsSmallForms() {
    PageBytes bytes = new PageBytes(LONG, HTML);
    assertThat(bytes.weight()).isEqualTo(LONG.length);

    bytes.settle();

    assertThat(bytes.weight()).isEqualTo(2 * bytes.in(ContentCoding.GZIP).length);
    assertThat(bytes.in(ContentCoding.IDENTITY)).isEqualTo(LONG).isNotSameAs(LONG);
  }

  @Test
  void smallAnswersAndPicturesStayAsTheyAre() {
    byte[] small = "<p>Closed</p>".getBytes(UTF_8);

    assertThat(new PageBytes(small, HTML).in(ContentCoding.IDENTITY)).isEqualTo(small);
    assertThat(new PageBytes(small, HTML).codings()).containsExactly(ContentCoding.IDENTITY);
    assertThat(new PageBytes(LONG, "image/png").codings()).containsExactly(ContentCoding.IDENTITY);
    assertThat(new PageBytes(LONG, null).codings()).containsExactly(ContentCoding.IDENTITY);
    assertThat(new PageBytes(LONG, "application/rss+xml").codings()).contains(ContentCoding.GZIP);
  }

  @Test
  void eachCodingHasATagOfItsOwn() {
    PageBytes bytes = new PageBytes(LONG, HTML);
    Set<String> tags = new HashSet<>();
    bytes.codings().forEach(coding -> tags.add(bytes.tag(coding)));

    assertThat(tags).hasSameSizeAs(bytes.codings()).allMatch(bytes::isTagged);
    assertThat(tags).allMatch(tag -> tag.matches("\"[0-9a-z]+-[0-9a-z]+-[0-9a-z]+(-[bg])?\""));
    assertThat(new PageBytes((new String(LONG, UTF_8) + " ").getBytes(UTF_8), HTML))
        .satisfies(
            other -> {
              assertThat(tags).noneMatch(other::isTagged);
              assertThat(other.isSame(bytes)).isFalse();
            });
  }

  @Test
  void whatIsNoTagMatchesNothing() {
    PageBytes bytes = new PageBytes(LONG, HTML);
    String bare = bytes.tag(ContentCoding.IDENTITY).replace("\"", "");

    for (String odd : new String[] {"", "\"", "\"\"", bare, '"' + bare, '"' + bare + "-x\""}) {
      assertThat(bytes.isTagged(odd)).as(odd).isFalse();
    }
  }
}
