package org.broadsheet.post.media;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sees to it that the files of new and changed posts are noted, soon but after their making. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostMediaTimer {

  private static final Logger LOG = Logger.getLogger(PostMediaTimer.class.getName());

  /** An import of a hundred thousand posts leaves the database to others in between. */
  private static final int ROUNDS = 5;

  @EJB private PostMedia posts;

  /** Notes what is due. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void look() {
    try {
      boolean more = true;
      for (int round = 0; more && round < ROUNDS; round++) {
        more = posts.noteSome();
      }
    } catch (EJBException e) {
      // An import or an editor was at the same rows: the next look begins anew.
      LOG.log(Level.INFO, "The files of posts wait to be noted: {0}", e.getMessage());
    }
  }
}
