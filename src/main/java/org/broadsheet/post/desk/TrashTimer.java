package org.broadsheet.post.desk;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks once an hour whether something has lain in the trash for too long. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrashTimer {

  private static final Logger LOG = Logger.getLogger(TrashTimer.class.getName());

  @EJB private TrashPurge trash;

  @Schedule(hour = "*", minute = "41", persistent = false)
  void look() {
    try {
      List<Long> due = trash.due();
      while (!due.isEmpty() && due.stream().filter(trash::purge).count() > 0) {
        due = trash.due();
      }
    } catch (EJBException e) {
      LOG.log(Level.WARNING, "The trash could not be emptied, and will be tried again", e);
    }
  }
}
