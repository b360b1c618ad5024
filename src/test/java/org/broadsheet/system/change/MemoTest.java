package org.broadsheet.system.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {

  private static final Instant NOON = Instant.parse("2006-11-02T12:00:00Z");

  private final ChangeClock changes = new ChangeClock();
  private final PageRecord record = new PageRecord();
  private final AtomicInteger made = new AtomicInteger();
  private Instant now = NOON;

  private final Memo<Integer> memo =
      new Memo<>(
          changes,
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneOffset getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
              return this;
            }
          });

  private int ask() {
    return memo.get(
        record,
        () -> {
          record.use("menus");
          record.until(NOON.plusSeconds(60));
          return made.incrementAndGet();
        });
  }

  @Test
  void itIsMadeOnceUntilASubjectChanges() {
    assertThat(ask()).isEqualTo(1);
    changes.heard(new Changed(Set.of("settings")));
    assertThat(ask()).isEqualTo(1);
    changes.heard(new Changed(Set.of("menus")));
    assertThat(ask()).isEqualTo(2);
  }

  @Test
  void itIsMadeAgainWhenItsTimeIsOver() {
    ask();
    now = NOON.plusSeconds(60);
    assertThat(ask()).isEqualTo(2);
  }

  @Test
  void thePageKnowsWhatItIsMadeOfEvenWhenItWasKept() {
    ask();
    PageRecord another = new PageRecord();
    memo.get(another, made::get);

    assertThat(another.getSubjects()).containsExactly("menus");
    assertThat(another.getUntil()).isEqualTo(NOON.plusSeconds(60));
    assertThat(record.getSubjects()).containsExactly("menus");
  }

  @Test
  void aChangeWhileItIsMadeIsNotMissed() {
    memo.get(
        record,
        () -> {
          record.use("menus");
          changes.heard(new Changed(Set.of("menus")));
          return made.incrementAndGet();
        });

    assertThat(ask()).isEqualTo(2);
  }
}
