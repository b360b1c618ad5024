package org.broadsheet.widget.arranging;

import jakarta.ejb.ApplicationException;

/** Thrown when somebody else has changed or moved a widget since it was shown. */
@ApplicationException(rollback = true)
public class ChangedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ChangedMeanwhileException(String message) {
    super(message);
  }
}
