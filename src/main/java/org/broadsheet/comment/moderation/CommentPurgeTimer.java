package org.broadsheet.comment.moderation;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/** Looks once an hour for spam and trash that is too old to keep. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class CommentPurgeTimer {

  private static final int PORTION = 500;

  /** In an hour; the rest waits for the next. */
  private static final int PORTIONS_AT_MOST = 40;

  @EJB private CommentPurge purge;

  @Schedule(hour = "*", minute = "37", persistent = false)
  void purge() {
    purge.begin();
    int portions = 0;
    while (purge.purge(PORTION) == PORTION && portions < PORTIONS_AT_MOST) {
      portions++;
    }
  }
}
