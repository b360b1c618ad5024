package org.broadsheet.post;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.broadsheet.system.change.ChangeClock;
import org.broadsheet.system.change.Memo;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;

/** The moment at which the next scheduled post or page becomes public by itself. */
@ApplicationScoped
public class NextPublication {

  @Inject private PostService posts;
  @Inject private ChangeClock changes;
  @Inject private Clock clock;
  private Memo<Instant> memo;

  @PostConstruct
  void start() {
    memo = new Memo<>(changes, clock);
  }

  /** The moment; {@link Instant#MAX} while nothing is scheduled. */
  Instant moment(PageRecord record) {
    return memo.get(
        record,
        () -> {
          record.use(Subjects.SCHEDULE);
          Instant next = posts.nextPublication().orElse(Instant.MAX);
          record.until(next);
          return next;
        });
  }
}
