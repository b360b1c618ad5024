package org.broadsheet.system.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeReaderTest {

  private static final long SECOND = 1_000_000_000L;

  private final ChangeReader reader = new ChangeReader();

  private static ChangeRows.Row row(long number) {
    return new ChangeRows.Row(number, "other", Set.of("post:" + number));
  }

  @Test
  void whatIsCommittedLateIsHeardAllTheSame() {
    reader.startAt(0);

    assertThat(reader.news(List.of(row(6)), 0)).containsExactly(row(6));
    assertThat(reader.news(List.of(row(5), row(6)), 10 * SECOND)).containsExactly(row(5));
    assertThat(reader.news(List.of(row(5), row(6)), 11 * SECOND)).isEmpty();
  }

  @Test
  void numbersWithoutAGapAreNotAskedForAgain() {
    reader.startAt(0);

    reader.news(List.of(row(1), row(2), row(4)), 0);

    assertThat(reader.horizon()).isEqualTo(2);
  }

  @Test
  void aChangeInATransactionThatTakesMinutesIsHeard() {
    reader.startAt(0);
    reader.news(List.of(row(2)), 0);
    reader.news(List.of(row(2), row(3)), 290 * SECOND);

    assertThat(reader.horizon()).isZero();
    assertThat(reader.news(List.of(row(1), row(2), row(3)), 300 * SECOND)).containsExactly(row(1));
  }

  @Test
  void whatWasRolledBackIsGivenUpInTheEnd() {
    reader.startAt(0);
    reader.news(List.of(row(2)), 0);

    reader.news(List.of(), 331 * SECOND);

    assertThat(reader.horizon()).isEqualTo(2);
  }

  @Test
  void whatThisNodeDidItHasHeard() {
    reader.startAt(0);
    reader.own(7, 0);

    assertThat(reader.news(List.of(row(7)), SECOND)).isEmpty();
  }
}
