package org.broadsheet.system.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageRecordTest {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private final PageRecord record = new PageRecord();

  @Test
  void aPublicationWhileThePageIsMadeMakesItUntrue() {
    record.beginAt(NOON.minusMillis(1));
    record.passed(NOON);

    assertThat(record.getUntil()).isEqualTo(NOON);
  }

  @Test
  void anEarlierPublicationIsOnThePage() {
    record.beginAt(NOON);
    record.passed(NOON);

    assertThat(record.getUntil()).isEqualTo(Instant.MAX);
  }

  @Test
  void whatIsKeptOutIsForNobodyElse() {
    record.forAll();
    assertThat(record.isForAll()).isTrue();

    record.keepOut();
    assertThat(record.isForAll()).isFalse();
  }
}
