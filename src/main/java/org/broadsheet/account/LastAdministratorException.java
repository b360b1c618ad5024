package org.broadsheet.account;

import jakarta.ejb.ApplicationException;

/** Says that nobody would be left who may do everything here. */
@ApplicationException(rollback = true)
public class LastAdministratorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The name of the last administrator. */
  public LastAdministratorException(String login) {
    super(login);
  }
}
