package org.broadsheet.system.change;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the page that this request makes is made of: which subjects, and until which moment it stays
 * true by itself. Page beans and widgets write it, the page cache reads it.
 */
@RequestScoped
public class PageRecord {

  /** What was recorded while a part of the page was made. */
  static final class Part {

    private final Set<String> subjects = new HashSet<>();
    private Instant until = Instant.MAX;

    Set<String> subjects() {
      return subjects;
    }

    Instant until() {
      return until;
    }
  }

  private Part part = new Part();
  private Instant begun = Instant.MAX;
  private boolean forAll;
  private boolean keptOut;
  private long shown;

  /** The page shows something of these subjects. */
  public void use(String... subjects) {
    use(List.of(subjects));
  }

  /** The page shows something of these subjects. */
  public void use(Collection<String> subjects) {
    part.subjects.addAll(subjects);
  }

  /** The page is no longer true at this moment, although nobody changes anything. */
  public void until(Instant moment) {
    if (moment.isBefore(part.until)) {
      part.until = moment;
    }
  }

  /** The page begins to be made: what it shows was read at this moment or later. */
  public void beginAt(Instant moment) {
    begun = moment;
  }

  /**
   * Something became public by itself at this moment. A page that was begun before it and is not
   * ready yet may show the one half without it and the other half with it.
   */
  public void passed(Instant moment) {
    if (moment.isAfter(begun)) {
      until(moment);
    }
  }

  /** The page is of one post or page: a reader who gets it has viewed that. */
  public void show(long postId) {
    shown = postId;
  }

  /** Every reader who asks for this address gets this answer. */
  public void forAll() {
    forAll = true;
  }

  /** This answer is for this request alone: a search, a form with an error, a password. */
  public void keepOut() {
    keptOut = true;
  }

  /** True when the answer may be given to others who ask for the same address. */
  public boolean isForAll() {
    return forAll && !keptOut;
  }

  /** Number of the post or page that is shown; 0 when the page shows none in particular. */
  public long getShown() {
    return shown;
  }

  /** The subjects so far. */
  public Set<String> getSubjects() {
    return Set.copyOf(part.subjects);
  }

  /** The moment at which the page is no longer true by itself; {@link Instant#MAX} for never. */
  public Instant getUntil() {
    return part.until;
  }

  Part part() {
    return part;
  }

  /** Begins to record a part; the part so far, to go on with it afterwards. */
  Part begin() {
    Part outer = part;
    part = new Part();
    return outer;
  }

  void end(Part outer) {
    part = outer;
  }
}
