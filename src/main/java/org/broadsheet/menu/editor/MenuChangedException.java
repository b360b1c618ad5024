package org.broadsheet.menu.editor;

import jakarta.ejb.ApplicationException;

/** Thrown when somebody else has changed a menu since it was shown. */
@ApplicationException(rollback = true)
public class MenuChangedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public MenuChangedException(String message) {
    super(message);
  }
}
