package org.broadsheet.account;

/** What somebody may do on the site, with WordPress' five roles. */
public enum Role {
  ADMINISTRATOR,
  EDITOR,
  AUTHOR,
  CONTRIBUTOR,
  SUBSCRIBER
}
