package org.broadsheet.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ViewKeyTest {

  @Test
  void anHourBeginsOnTheHour() {
    assertThat(ViewKey.hourOf(Instant.EPOCH)).isZero();
    assertThat(ViewKey.hourOf(Instant.parse("1970-01-02T00:59:59.999Z"))).isEqualTo(24);
    assertThat(ViewKey.hourOf(Instant.parse("1970-01-02T01:00:00Z"))).isEqualTo(25);
    assertThat(ViewKey.hourOf(Instant.parse("1969-12-31T23:59:59Z"))).isEqualTo(-1);
  }
}
