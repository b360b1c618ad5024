package org.broadsheet.comment.form;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Forgets once an hour the e-mail addresses that nobody has answered for. */
@Singleton
@Startup
@DependsOn("Migration")
public class FollowTimer {

  @EJB private FollowService follows;

  @Schedule(hour = "*", minute = "41", persistent = false)
  void purge() {
    follows.purge();
  }
}
