package org.broadsheet.system.change;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.broadsheet.system.ConfiguredDataSource;

/**
 * Where a use case says what it has changed, in the same transaction: when that is committed, every
 * node hears of it; when it is rolled back, nobody does.
 */
@Stateless
public class ChangeLog {

  /** The channel on which PostgreSQL tells waiting nodes that there is something to read. */
  static final String CHANNEL = "broadsheet_change";

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;
  @Inject private Node node;
  @Inject private Event<Recorded> recorded;

  /** Records that these subjects change with this transaction. */
  public void record(String... subjects) {
    record(List.of(subjects));
  }

  /** Records that these subjects change with this transaction; nothing when there are none. */
  public void record(Collection<String> subjects) {
    if (subjects.isEmpty()) {
      return;
    }
    long number =
        ((Number) em.createNativeQuery("select nextval('change_number')").getSingleResult())
            .longValue();
    em.createNativeQuery(
            "insert into change_log (id, node, changed_at, subjects) values (?1, ?2, ?3, ?4)")
        .setParameter(1, number)
        .setParameter(2, node.getName())
        .setParameter(3, clock.millis())
        .setParameter(4, String.join("\n", Set.copyOf(subjects)))
        .executeUpdate();
    if (ConfiguredDataSource.isPostgres()) {
      // Delivered by the commit; nodes without a connection that listens find the row by looking.
      em.createNativeQuery("select pg_notify(?1, '')").setParameter(1, CHANNEL).getResultList();
    }
    recorded.fire(new Recorded(number, Set.copyOf(subjects)));
  }
}
