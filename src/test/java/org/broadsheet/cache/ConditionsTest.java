package org.broadsheet.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.broadsheet.system.ContentCoding;
import org.broadsheet.system.change.PageRecord;
import org.junit.jupiter.api.Test;

class ConditionsTest {

  private static final String DATE = "Thu, 02 Nov 2006 08:49:37 GMT";

  private final PageBytes bytes =
      new PageBytes("<p>Salt by the sack</p>".repeat(50).getBytes(UTF_8), "text/html");
  private final CachedPage page =
      new CachedPage(
          new CapturedAnswer(Fakes.response(new StringBuilder())),
          bytes,
          Conditions.moment(DATE),
          new PageRecord(),
          0);
  private final String tag = bytes.tag(ContentCoding.GZIP);

  private boolean isKnown(Map<String, String> headers) {
    return Conditions.isKnown(Fakes.request("/", null, headers), page);
  }

  private boolean isTagged(String tags) {
    return isKnown(Map.of("if-none-match", tags));
  }

  private boolean isSince(String date) {
    return isKnown(Map.of("if-modified-since", date));
  }

  @Test
  void aTagMayBeWeakenedOrOneOfSeveral() {
    assertThat(isTagged(tag)).isTrue();
    assertThat(isTagged("W/" + tag)).isTrue();
    assertThat(isTagged("\"other\" , " + tag)).isTrue();
    assertThat(isTagged("*")).isTrue();
    assertThat(isTagged("\"other\"")).isFalse();
    assertThat(isTagged(", ,")).isFalse();
  }

  @Test
  void aDateCountsToTheSecond() {
    assertThat(isSince(DATE)).isTrue();
    assertThat(isSince("Thu, 02 Nov 2006 08:49:38 GMT")).isTrue();
    assertThat(isSince("Thu, 02 Nov 2006 08:49:36 GMT")).isFalse();
  }

  @Test
  void whatIsNoDateAsksForNothing() {
    assertThat(isSince("yesterday")).isFalse();
    assertThat(isSince("")).isFalse();
    assertThat(isKnown(Map.of())).isFalse();
  }

  @Test
  void aTagOutdoesADate() {
    assertThat(isKnown(Map.of("if-none-match", "\"other\"", "if-modified-since", DATE))).isFalse();
  }
}
