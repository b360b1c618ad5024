package org.broadsheet.comment.spam;

/**
 * Something that speaks against a comment.
 *
 * @param points how much: 50 let it wait, 100 make it spam
 * @param reason key of a text ({@code moderation.reason.KEY}), and after a blank what fills it in
 */
public record Finding(int points, String reason) {

  /** Points at which a comment waits. */
  public static final int HOLD = 50;

  /** Points at which it is spam. */
  public static final int SPAM = 100;
}
