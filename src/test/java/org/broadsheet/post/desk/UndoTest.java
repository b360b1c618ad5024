package org.broadsheet.post.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.post.Status;
import org.junit.jupiter.api.Test;

class UndoTest {

  @Test
  void whatIsWrittenIsRead() {
    Map<Status, List<Long>> former = new EnumMap<>(Status.class);
    former.put(Status.DRAFT, List.of(12L, 13L));
    former.put(Status.PRIVATE, List.of(14L));

    assertThat(Undo.read(Undo.of(Undo.RESTORE, List.of(7L))))
        .containsExactly(new Undo("restore", "", List.of(7L)));
    assertThat(Undo.read(Undo.of(former)))
        .containsExactly(
            new Undo("status", "DRAFT", List.of(12L, 13L)),
            new Undo("status", "PRIVATE", List.of(14L)));
    assertThat(Undo.read(Undo.of(Undo.UNFILE + ".5", List.of(1L))))
        .containsExactly(new Undo("unfile", "5", List.of(1L)));
  }

  @Test
  void nonsenseDoesNothing() {
    assertThat(Undo.read(null)).isEmpty();
    assertThat(Undo.read("")).isEmpty();
    assertThat(Undo.read("drop table post; restore:x; restore.a b:1")).isEmpty();
    assertThat(Undo.read("restore:,,99999999999999999999,5"))
        .containsExactly(new Undo("restore", "", List.of(5L)));
  }
}
