package org.broadsheet.post;

import jakarta.ejb.ApplicationException;

/** Says that somebody else has changed a post since its form was opened. */
@ApplicationException(rollback = true)
public class ChangedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** {@code what} goes to the log only. */
  public ChangedMeanwhileException(String what) {
    super(what);
  }
}
