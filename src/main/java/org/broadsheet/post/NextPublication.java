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

/** The moments at which scheduled posts and pages become public by themselves. */
@ApplicationScoped
public class NextPublication {

  @Inject private PostService posts;
  @Inject private ChangeClock changes;
  @Inject private Clock clock;
  private Memo<Moments> memo;

  private record Moments(Instant last, Instant next) {}

  @PostConstruct
  void start() {
    memo = new Memo<>(changes, clock);
  }

  /** The next moment; {@link Instant#MAX} while nothing is scheduled. */
  Instant moment(PageRecord record) {
    Moments moments =
        memo.get(
            record,
            () -> {
              record.use(Subjects.SCHEDULE);
              Instant next = posts.nextPublication().orElse(Instant.MAX);
              record.until(next);
              return new Moments(posts.lastPublication().orElse(Instant.MIN), next);
            });
    // While the page was being made, perhaps after the list was read.
    record.passed(moments.last());
    return moments.next();
  }
}
