package org.broadsheet.post.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTreeTest {

  @Test
  void eachPageIsFollowedByThoseBelowIt() {
    assertThat(PageTree.order(List.of(page(1, null), page(2, null), page(3, 1L), page(4, 3L))))
        .containsExactly(1L, 3L, 4L, 2L);
  }

  @Test
  void whatStandsBelowAPageThatIsNotListedStandsAtTheTop() {
    assertThat(PageTree.order(List.of(page(1, 99L), page(2, 1L)))).containsExactly(1L, 2L);
  }

  @Test
  void noPageOfACircleIsLost() {
    assertThat(PageTree.order(List.of(page(1, 2L), page(2, 1L), page(3, null))))
        .containsExactly(3L, 1L, 2L);
  }

  private static Long[] page(long number, Long above) {
    return new Long[] {number, above};
  }
}
