package org.broadsheet.system.change;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One thing kept in memory of this node until a subject it is made of changes, or its time is over.
 *
 * @param <T> what is kept; must not be changed by those who get it
 */
public final class Memo<T> {

  private record Kept<T>(T value, Set<String> subjects, Instant until, long since) {}

  private final ChangeClock changes;
  private final Clock clock;
  private volatile Kept<T> kept;

  public Memo(ChangeClock changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  /** What is kept, made anew when it is not current; pages that record get to know its subjects. */
  public T get(PageRecord record, Supplier<T> maker) {
    Kept<T> known = kept;
    if (known == null || !isCurrent(known)) {
      known = make(record, maker);
      kept = known;
    }
    record.use(known.subjects());
    record.until(known.until());
    return known.value();
  }

  /** What is kept, if it is current; pages that record get to know its subjects. */
  public Optional<T> find(PageRecord record) {
    Kept<T> known = kept;
    if (known == null || !isCurrent(known)) {
      return Optional.empty();
    }
    record.use(known.subjects());
    record.until(known.until());
    return Optional.of(known.value());
  }

  private boolean isCurrent(Kept<T> known) {
    return changes.isUnchanged(known.subjects(), known.since())
        && known.until().isAfter(clock.instant());
  }

  private Kept<T> make(PageRecord record, Supplier<T> maker) {
    long since = changes.now();
    PageRecord.Part outer = record.begin();
    try {
      T value = maker.get();
      PageRecord.Part made = record.part();
      return new Kept<>(value, Set.copyOf(made.subjects()), made.until(), since);
    } finally {
      record.end(outer);
    }
  }
}
