package org.broadsheet.account;

import jakarta.ejb.ApplicationException;

/** Says that somebody already signs in under a name. */
@ApplicationException(rollback = true)
public class NameTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The name that is taken. */
  public NameTakenException(String login) {
    super(login);
  }
}
