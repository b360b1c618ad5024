package org.broadsheet.mail;

/** How far an outgoing mail has come. */
public enum MailState {
  /** To be sent, or being sent by a node just now. */
  WAITING,
  /** The mail server took it over. */
  SENT,
  /** The mail server will never take it, or nobody could be reached for days. */
  FAILED
}
