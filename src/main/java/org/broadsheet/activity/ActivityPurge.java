package org.broadsheet.activity;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.broadsheet.settings.SettingsService;

/**
 * Forgets once an hour what was done so long ago that the settings no longer want it known. Every
 * node may do it: a row is gone once, whoever deletes it.
 */
@Singleton
@Startup
@DependsOn("Migration")
public class ActivityPurge {

  @PersistenceContext private EntityManager em;
  @EJB private SettingsService settings;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "41", persistent = false)
  void purge() {
    Duration kept = Duration.ofDays(settings.read().getActivityDays());
    em.createQuery("delete from ActivityEntry e where e.happenedAt < :before")
        .setParameter("before", clock.instant().minus(kept))
        .executeUpdate();
  }
}
