package org.broadsheet.account;

import jakarta.ejb.ApplicationException;

/** Says that somebody else here signs in with an e-mail address. */
@ApplicationException(rollback = true)
public class EmailTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The address that is taken. */
  public EmailTakenException(String email) {
    super(email);
  }
}
