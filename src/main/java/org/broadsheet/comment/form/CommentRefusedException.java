package org.broadsheet.comment.form;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** Says that a comment is not taken, and why. */
@ApplicationException(rollback = true)
public class CommentRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final Map<String, String> errors;
  private final long seconds;

  /** Not taken for a reason that no field is to blame for. */
  public CommentRefusedException(Refusal refusal) {
    this(refusal, Map.of(), 0);
  }

  private CommentRefusedException(Refusal refusal, Map<String, String> errors, long seconds) {
    super(refusal.name());
    this.refusal = refusal;
    this.errors = errors;
    this.seconds = seconds;
  }

  /** Something is wrong in these fields; for each the key of a text. */
  static CommentRefusedException invalid(Map<String, String> errors) {
    return new CommentRefusedException(Refusal.INVALID, Map.copyOf(errors), 0);
  }

  /** The sender should wait so many seconds. */
  static CommentRefusedException tooFast(long seconds) {
    return new CommentRefusedException(Refusal.TOO_FAST, Map.of(), seconds);
  }

  Refusal refusal() {
    return refusal;
  }

  Map<String, String> errors() {
    return errors;
  }

  /** Seconds to wait; 0 when waiting does not help. */
  long seconds() {
    return seconds;
  }
}
