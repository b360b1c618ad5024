package org.broadsheet.comment.form;

/** Why a comment is not taken, with the status that says so to programs. */
public enum Refusal {
  /** Something is missing or wrong in a field. */
  INVALID(400),
  /** The post takes no comments. */
  CLOSED(403),
  /** It answers what readers do not see. */
  UNANSWERABLE(403),
  /** The same was said already. */
  DUPLICATE(409),
  /** Nobody says how long it is. */
  LENGTHLESS(411),
  /** It is longer than any comment may be. */
  TOO_BIG(413),
  /** The sender has sent too many of late. */
  TOO_FAST(429);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
