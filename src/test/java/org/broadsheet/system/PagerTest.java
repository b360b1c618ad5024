package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {

  @Test
  void cutsAListIntoPages() {
    Pager pager = Pager.of("3", 101, 50);
    assertThat(pager.pages()).isEqualTo(3);
    assertThat(pager.first()).isEqualTo(100);
    assertThat(pager.isEarlier()).isTrue();
    assertThat(pager.isLater()).isFalse();
  }

  @Test
  void takesTheNearestPageForNonsense() {
    assertThat(Pager.of("99", 101, 50).page()).isEqualTo(3);
    assertThat(Pager.of("0", 101, 50).page()).isEqualTo(1);
    assertThat(Pager.of("-1", 101, 50).page()).isEqualTo(1);
    assertThat(Pager.of(null, 0, 50)).isEqualTo(new Pager(1, 1, 50, 0));
  }
}
