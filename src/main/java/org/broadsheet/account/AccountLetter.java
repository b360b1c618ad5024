package org.broadsheet.account;

/**
 * The event that somebody is to get an e-mail about their account. Fired in the transaction that
 * gives rise to it; whoever sends mail here observes it.
 *
 * @param kind what happened
 * @param to e-mail address
 * @param login name with which the person signs in
 * @param link address to go on with, or null
 */
public record AccountLetter(Kind kind, String to, String login, String link) {

  /** What people are told about their accounts. */
  public enum Kind {
    INVITED,
    RESET,
    CONFIRM_EMAIL,
    EMAIL_CHANGED,
    PASSWORD_CHANGED,
    FACTOR_ON,
    FACTOR_OFF,
    RECOVERY_USED
  }

  // A link is a secret.
  @Override
  public String toString() {
    return kind + " to " + login;
  }
}
