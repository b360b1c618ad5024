package org.broadsheet.comment.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.broadsheet.comment.CommentStatus;
import org.junit.jupiter.api.Test;

class FormerStatesTest {

  @Test
  void whatIsWrittenIsRead() {
    FormerStates states = new FormerStates();
    states.add(CommentStatus.PENDING, 12);
    states.add(CommentStatus.APPROVED, 7);
    states.add(CommentStatus.PENDING, 900_000_001L);

    assertThat(FormerStates.read(states.toString()).states())
        .isEqualTo(
            Map.of(
                CommentStatus.PENDING, List.of(12L, 900_000_001L),
                CommentStatus.APPROVED, List.of(7L)));
    assertThat(FormerStates.read(states.toString()).size()).isEqualTo(3);
  }

  @Test
  void nonsenseIsNothing() {
    for (String text :
        new String[] {null, "", "APPROVED", "GONE 1", "APPROVED x", "1 2 3", "APPROVED -1"}) {
      assertThat(FormerStates.read(text).size()).as(String.valueOf(text)).isZero();
    }
  }
}
