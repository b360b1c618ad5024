package org.broadsheet.subscription;

/** Whether a follower is sent new posts. */
public enum FollowerState {
  /** Has asked, and has not yet followed the link in the letter of confirmation. */
  PENDING,
  ACTIVE,
  /** Has asked to be left alone. */
  CANCELLED
}
