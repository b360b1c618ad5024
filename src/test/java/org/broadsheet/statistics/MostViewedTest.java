package org.broadsheet.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MostViewedTest {

  @Test
  void theLongerAWindowTheLongerItsSumsAreKept() {
    assertThat(MostViewed.patience(1)).isEqualTo(Duration.ofSeconds(10));
    assertThat(MostViewed.patience(48)).isEqualTo(Duration.ofSeconds(10));
    assertThat(MostViewed.patience(24 * 30)).isEqualTo(Duration.ofSeconds(150));
    assertThat(MostViewed.patience(24 * 366))
        .isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
    assertThat(MostViewed.patience(0)).as("all time").isEqualTo(Duration.ofHours(1));
  }
}
