package org.broadsheet.system;

import jakarta.ejb.ApplicationException;

/** Says that there is nothing at an address, or nothing that this reader may know of. */
@ApplicationException
public class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** {@code what} goes to the log only. */
  public NotFoundException(String what) {
    super(what);
  }
}
