package org.broadsheet.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;

/** What was decided about a comment, when, and what spoke against it. */
@Embeddable
public class Moderation {

  private static final int REASONS_AT_MOST = 1000;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "former_status")
  private CommentStatus formerStatus;

  @Column(name = "spam_score")
  private int spamScore;

  @Column(name = "spam_reasons")
  private String spamReasons = "";

  @Enumerated(EnumType.STRING)
  private Lesson lesson;

  @Enumerated(EnumType.STRING)
  private Lesson learned;

  protected Moderation() {}

  /** When somebody last changed its status; null when nobody has. */
  public Instant getDecidedAt() {
    return decidedAt;
  }

  /** What it was before it became spam or trash; pending when nobody knows. */
  public CommentStatus getFormerStatus() {
    return formerStatus == null ? CommentStatus.PENDING : formerStatus;
  }

  /** How much spoke against it when it came; 0 for nothing. */
  public int getSpamScore() {
    return spamScore;
  }

  /** What the filter has learned from it so far; null for nothing. */
  public Lesson getLearned() {
    return learned;
  }

  /** What the filter has yet to learn from it; null for nothing. */
  public Lesson getLesson() {
    return lesson;
  }

  /** The filter has learned its lesson. */
  public void learn() {
    learned = lesson;
    lesson = null;
  }

  /** What spoke against it: keys, after a blank what fills them in. */
  public List<String> getSpamReasons() {
    return spamReasons.lines().toList();
  }

  // Who takes spam for something else, or something else for spam, teaches the filter.
  void decided(CommentStatus former, CommentStatus now, Instant when) {
    formerStatus = former;
    decidedAt = when;
    if (now == CommentStatus.SPAM) {
      lesson = Lesson.SPAM;
    } else if (now == CommentStatus.APPROVED) {
      lesson = Lesson.HAM;
    }
  }

  void judged(int score, List<String> reasons) {
    spamScore = score;
    String lines = String.join("\n", reasons);
    spamReasons =
        lines.length() > REASONS_AT_MOST
            ? lines.substring(0, lines.lastIndexOf('\n', REASONS_AT_MOST))
            : lines;
  }
}
