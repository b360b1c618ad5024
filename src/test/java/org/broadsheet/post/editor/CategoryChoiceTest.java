package org.broadsheet.post.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.category.CategoryLine;
import org.junit.jupiter.api.Test;

class CategoryChoiceTest {

  @Test
  void eachStandsBelowItsOwn() {
    assertThat(
            CategoryChoice.tree(
                List.of(line(3, 1L), line(1, null), line(2, null), line(4, 3L), line(5, 2L))))
        .extracting(choice -> "-".repeat(choice.depth()) + choice.id())
        .containsExactly("1", "-3", "--4", "2", "-5");
  }

  @Test
  void noneIsLostThatStandsInACircleOrBelowNothing() {
    assertThat(CategoryChoice.tree(List.of(line(1, 2L), line(2, 1L), line(3, 99L))))
        .extracting(CategoryChoice::id)
        .containsExactlyInAnyOrder(1L, 2L, 3L);
  }

  private static CategoryLine line(long id, Long parent) {
    return new CategoryLine(id, parent, "Name " + id, "slug-" + id, 0);
  }
}
