package org.broadsheet.account;

import jakarta.ejb.ApplicationException;

/** Says that the person who asks may not do this. */
@ApplicationException(rollback = true)
public class ForbiddenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** {@code why} goes to the log only. */
  public ForbiddenException(String why) {
    super(why);
  }

  /** With what led to it. */
  public ForbiddenException(String why, Throwable cause) {
    super(why, cause);
  }
}
