package org.broadsheet.comment;

/** What a decision about a comment teaches the spam filter. */
public enum Lesson {
  SPAM,
  /** It is none: the word that such filters have for it. */
  HAM
}
