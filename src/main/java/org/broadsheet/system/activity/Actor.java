package org.broadsheet.system.activity;

/** Whoever is at work in this request, as far as the log of what was done wants to know. */
public interface Actor {

  /** Number of their account; null for the system itself and for people who are not signed in. */
  Long getAccountId();

  /** Their name as others see it; empty for the system and for people who are not signed in. */
  String getDisplayName();
}
