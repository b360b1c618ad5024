package org.broadsheet.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.broadsheet.cache.CachedPage.State;
import org.broadsheet.system.change.ChangeClock;
import org.broadsheet.system.change.Hearing;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;
import org.junit.jupiter.api.Test;

class CachedPageTest {

  private static final long NOW = 1_000_000;
  private static final String TOP = Subjects.later("top");

  private final ChangeClock clock = new ChangeClock();
  private final PageRecord record = new PageRecord();

  /** A page that was begun when so many changes were known, and is ready now. */
  private CachedPage page(int status, long since) {
    CapturedAnswer answer = new CapturedAnswer(Fakes.response(new StringBuilder()));
    answer.setStatus(status);
    byte[] content = "<p>Tide tables</p>".getBytes(UTF_8);
    return new CachedPage(answer, new PageBytes(content, "text/html"), NOW, record, since);
  }

  private CachedPage page() {
    record.use("post:1", TOP);
    return page(200, clock.now());
  }

  @Test
  void onlyChangesOfWhatItShowsMakeItStale() {
    CachedPage page = page();
    Hearing.tell(clock, "post:2");
    assertThat(page.state(clock, NOW)).isEqualTo(State.FRESH);

    Hearing.tell(clock, "post:1", "post:3");
    assertThat(page.state(clock, NOW)).isEqualTo(State.STALE);
  }

  @Test
  void aChangeWhileItIsMadeIsNotLost() {
    long since = clock.now();
    Hearing.tell(clock, "post:1");
    record.use("post:1");

    assertThat(page(200, since).state(clock, NOW)).isEqualTo(State.STALE);
  }

  @Test
  void aChangeBeforeItWasBegunIsInIt() {
    Hearing.tell(clock, "post:1");

    assertThat(page().state(clock, NOW)).isEqualTo(State.FRESH);
  }

  @Test
  void everythingIsMoreThanItShows() {
    CachedPage page = page();
    Hearing.tell(clock, Subjects.EVERYTHING);

    assertThat(page.state(clock, NOW)).isEqualTo(State.STALE);
  }

  @Test
  void whatMayBeLateIsLateUntilSomethingElseChanges() {
    CachedPage page = page();
    Hearing.tell(clock, TOP);
    assertThat(page.state(clock, NOW)).isEqualTo(State.LATER);
    assertThat(page.staleFor(NOW + 7)).isEqualTo(7);

    Hearing.tell(clock, "post:1");
    assertThat(page.state(clock, NOW + 10)).isEqualTo(State.STALE);
    assertThat(page.staleFor(NOW + 11)).isEqualTo(1);
  }

  @Test
  void itsTimeEndsAtTheVeryMoment() {
    record.until(Instant.ofEpochMilli(NOW));
    CachedPage page = page();

    assertThat(page.state(clock, NOW - 1)).isEqualTo(State.FRESH);
    assertThat(page.state(clock, NOW)).isEqualTo(State.STALE);
  }

  @Test
  void whoWaitedForItTakesItWhenItWasBegunAfterTheyAsked() {
    record.until(Instant.ofEpochMilli(NOW));
    Hearing.tell(clock, "post:2");
    CachedPage page = page();

    assertThat(page.isAsOf(1, NOW - 1)).isTrue();
    assertThat(page.isAsOf(2, NOW - 1)).isFalse();
    assertThat(page.isAsOf(1, NOW)).isFalse();
  }

  @Test
  void aPageThatSaysThereIsNothingIsNoViewOfAPost() {
    record.show(12);

    assertThat(page(200, 0).shown()).isEqualTo(12);
    assertThat(page(404, 0).shown()).isZero();
  }

  @Test
  void whoUsesItIsMadeOfTheSame() {
    record.until(Instant.ofEpochMilli(NOW));
    PageRecord other = new PageRecord();
    page().tell(other);

    assertThat(other.getSubjects()).containsExactlyInAnyOrder("post:1", TOP);
    assertThat(other.getUntil()).isEqualTo(Instant.ofEpochMilli(NOW));
  }
}
