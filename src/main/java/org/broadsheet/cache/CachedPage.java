package org.broadsheet.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.broadsheet.system.HttpDate;
import org.broadsheet.system.change.ChangeClock;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;

/** An answer as ready-made bytes, with what it was made of. */
final class CachedPage {

  /** How far it can be trusted. */
  enum State {
    /** It is what would be made now. */
    FRESH,
    /** Something has changed that readers may see a little later. */
    LATER,
    /** It is out of date. */
    STALE
  }

  /** What one costs besides its bytes, roughly. */
  private static final int OVERHEAD = 1000;

  private static final int SUBJECT = 8;

  static final String ROBOTS = "X-Robots-Tag";

  private final int status;
  private final String location;
  private final String robots;
  private final PageBytes bytes;
  private final long changed;
  private final String changedText;
  private final long shown;
  private final String[] subjects;
  private final long until;
  private final long since;
  private volatile long checked;
  private volatile State state = State.FRESH;
  private volatile long staleAt;

  /**
   * @param answer what was made
   * @param changed when this became its content, in milliseconds that are whole seconds
   * @param record what it was made of
   * @param since count of changes before the first of what it is made of was read
   */
  CachedPage(CapturedAnswer answer, PageBytes bytes, long changed, PageRecord record, long since) {
    this.status = answer.getStatus();
    this.location = answer.getHeader("Location");
    this.robots = answer.getHeader(ROBOTS);
    this.bytes = bytes;
    this.changed = changed;
    this.changedText = HttpDate.of(Instant.ofEpochMilli(changed));
    this.shown = status == HttpServletResponse.SC_OK ? record.getShown() : 0;
    this.subjects = record.getSubjects().stream().map(String::intern).toArray(String[]::new);
    this.until =
        record.getUntil().equals(Instant.MAX) ? Long.MAX_VALUE : record.getUntil().toEpochMilli();
    this.since = since;
    this.checked = since;
  }

  int status() {
    return status;
  }

  /** Where a redirect leads, or null. */
  String location() {
    return location;
  }

  /** What search engines are asked in a header, where there is no other place for it; or null. */
  String robots() {
    return robots;
  }

  PageBytes bytes() {
    return bytes;
  }

  /** When this became its content, in milliseconds that are whole seconds. */
  long changed() {
    return changed;
  }

  /** The same as HTTP writes it. */
  String changedText() {
    return changedText;
  }

  /** Number of the post or page that it shows, or 0. */
  long shown() {
    return shown;
  }

  /** Tells what this is made of to a page that uses it. */
  void tell(PageRecord record) {
    record.use(subjects);
    if (until != Long.MAX_VALUE) {
      record.until(Instant.ofEpochMilli(until));
    }
  }

  /**
   * True when it was begun after so many changes and is true at that moment: good enough for who
   * asked then, whatever has changed since.
   */
  boolean isAsOf(long count, long moment) {
    return since >= count && until > moment;
  }

  /** Moment in milliseconds at which it is no longer true by itself. */
  long until() {
    return until;
  }

  /**
   * How far it can be trusted now. Costs next to nothing while nothing at all has changed.
   *
   * @param now moment in milliseconds
   */
  State state(ChangeClock changes, long now) {
    if (state != State.STALE) {
      long count = changes.now();
      if (now >= until) {
        outOfDate(State.STALE, now);
      } else if (count != checked) {
        compare(changes, now);
        checked = count;
      }
    }
    return state;
  }

  private void compare(ChangeClock changes, long now) {
    if (changes.isChanged(Subjects.EVERYTHING, since)) {
      outOfDate(State.STALE, now);
      return;
    }
    for (String subject : subjects) {
      if (changes.isChanged(subject, since)) {
        State found = Subjects.isLater(subject) ? State.LATER : State.STALE;
        outOfDate(found, now);
        if (found == State.STALE) {
          return;
        }
      }
    }
  }

  private void outOfDate(State found, long now) {
    if (state != found) {
      state = found;
      staleAt = now;
    }
  }

  /** For how many milliseconds it has been known to be out of date. */
  long staleFor(long now) {
    return now - staleAt;
  }

  /** Bytes of memory that it takes, roughly. */
  int weight(String key) {
    int own = OVERHEAD + key.length() * 2 + subjects.length * SUBJECT;
    // All addresses at which nothing is share one page.
    return status == HttpServletResponse.SC_NOT_FOUND ? own : own + bytes.weight();
  }
}
