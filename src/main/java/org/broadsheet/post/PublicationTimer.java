package org.broadsheet.post;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sees scheduled posts become public. They do so by themselves, whether this runs or not; it brings
 * the counts of their terms up to date. Every node does it, which costs little and does no harm.
 */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublicationTimer {

  private static final Logger LOG = Logger.getLogger(PublicationTimer.class.getName());

  /** What became public while no node was running is counted if it is not longer ago. */
  private static final Duration LOOK_BACK = Duration.ofDays(30);

  @EJB private PostChanges changes;
  @EJB private PostService posts;
  @Inject private Clock clock;
  private Instant seen;

  @PostConstruct
  void start() {
    seen = clock.instant().minus(LOOK_BACK);
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    Instant now = clock.instant();
    try {
      if (posts.isPublishedBetween(seen, now)) {
        changes.published(seen, now);
      }
      seen = now;
    } catch (EJBException e) {
      // The next look begins at the same moment.
      LOG.log(Level.INFO, "Publications wait to be counted: {0}", e.getMessage());
    }
  }
}
