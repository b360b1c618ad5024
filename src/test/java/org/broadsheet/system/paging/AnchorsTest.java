package org.broadsheet.system.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  private final Anchors anchors = new Anchors();
  private final List<Integer> walked = new ArrayList<>();

  @Test
  void aPositionIsReachedFromTheNearestHundredthEntry() {
    assertThat(anchors.start(30_250, list(100_000))).isEqualTo(new Start(entry(30_200), 50));
    assertThat(anchors.start(12_300, list(100_000))).isEqualTo(new Start(entry(12_300), 0));
  }

  @Test
  void whatWasWalkedIsNotWalkedAgain() {
    Walk list = list(100_000);
    anchors.start(50_000, list);
    int before = walked.size();
    anchors.start(50_010, list);
    anchors.start(700, list);

    assertThat(walked).hasSize(before);
  }

  @Test
  void noPortionIsLongerThanMemoryCanHold() {
    anchors.start(90_000, list(100_000));

    assertThat(walked).allMatch(count -> count <= Anchors.AT_ONCE + 1);
  }

  @Test
  void beyondTheEndOneStartsNearTheEnd() {
    Start start = anchors.start(1_000_000_000_000L, list(12_345));

    assertThat(start.from()).isEqualTo(entry(12_300));
    assertThat(start.skip()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void aListThatEndsOnAHundredthEntryHasAnEnd() {
    assertThat(anchors.start(20_000, list(10_001)).from()).isEqualTo(entry(10_000));
    assertThat(new Anchors().start(20_000, list(10_000)).from()).isEqualTo(entry(9_900));
  }

  @Test
  void anEmptyListHasOnlyABeginning() {
    assertThat(anchors.start(700, list(0))).isEqualTo(new Start(null, 0));
  }

  private Walk list(int size) {
    return (from, count) -> {
      walked.add(count);
      long first = from == null ? 0 : from.id();
      return LongStream.range(first, Math.min(size, first + count))
          .mapToObj(AnchorsTest::entry)
          .toList();
    };
  }

  private static Anchor entry(long position) {
    return new Anchor(Instant.EPOCH, position);
  }
}
