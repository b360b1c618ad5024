package org.broadsheet.comment.spam;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets the spam filter learn from what was decided, a little after it: no moderator waits for it.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class LessonTimer {

  private static final Logger LOG = Logger.getLogger(LessonTimer.class.getName());
  private static final int LESSONS_AT_MOST = 200;

  @EJB private SpamWords words;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void learn() {
    for (long comment : words.findLessons(LESSONS_AT_MOST)) {
      try {
        words.learn(comment);
      } catch (EJBException e) {
        // Another node has met the same new word at this moment; ten seconds later it is known.
        LOG.log(Level.FINE, e, () -> "Learns later from comment " + comment);
      }
    }
  }
}
