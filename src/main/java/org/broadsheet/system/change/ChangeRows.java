package org.broadsheet.system.change;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The log of changes as nodes read it, and what they say about themselves. */
@Stateless
public class ChangeRows {

  /** How long rows are kept; a node that was away for longer forgets all it has. */
  static final Duration KEPT = Duration.ofHours(1);

  /** A node that has said nothing for so long is not waited for. */
  static final Duration ALIVE = Duration.ofSeconds(5);

  @PersistenceContext private EntityManager em;

  /** A change as it stands in the log. */
  public record Row(long number, String node, Set<String> subjects) {}

  /** The changes with higher numbers, in their order. */
  @SuppressWarnings("unchecked")
  public List<Row> after(long number) {
    List<Object[]> rows =
        em.createNativeQuery("select id, node, subjects from change_log where id > ?1 order by id")
            .setParameter(1, number)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Row(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    Set.of(((String) row[2]).split("\n"))))
        .toList();
  }

  /** The highest number there is; 0 when the log is empty. */
  public long newest() {
    return ((Number)
            em.createNativeQuery("select coalesce(max(id), 0) from change_log").getSingleResult())
        .longValue();
  }

  /** This node lives. */
  public void hello(String node, Instant now) {
    int known =
        em.createNativeQuery("update node set heartbeat_at = ?1 where name = ?2")
            .setParameter(1, now.toEpochMilli())
            .setParameter(2, node)
            .executeUpdate();
    if (known == 0) {
      em.createNativeQuery("insert into node (name, heartbeat_at) values (?1, ?2)")
          .setParameter(1, node)
          .setParameter(2, now.toEpochMilli())
          .executeUpdate();
    }
  }

  /** The other nodes that live. */
  @SuppressWarnings("unchecked")
  public List<String> others(String node, Instant now) {
    return em.createNativeQuery("select name from node where name <> ?1 and heartbeat_at > ?2")
        .setParameter(1, node)
        .setParameter(2, now.minus(ALIVE).toEpochMilli())
        .getResultList();
  }

  /** This node has heard of these changes, and what it shows from now on is made after them. */
  public void seen(Collection<Long> numbers, String node) {
    for (Long number : numbers) {
      em.createNativeQuery("insert into change_seen (change_id, node) values (?1, ?2)")
          .setParameter(1, number)
          .setParameter(2, node)
          .executeUpdate();
    }
  }

  /** How many nodes have heard of a change. */
  public long countSeen(long number) {
    return ((Number)
            em.createNativeQuery("select count(*) from change_seen where change_id = ?1")
                .setParameter(1, number)
                .getSingleResult())
        .longValue();
  }

  /** Forgets what every living node has long heard of. */
  public void purge(Instant now) {
    long before = now.minus(KEPT).toEpochMilli();
    em.createNativeQuery(
            "delete from change_seen where change_id in"
                + " (select id from change_log where changed_at < ?1)")
        .setParameter(1, before)
        .executeUpdate();
    em.createNativeQuery("delete from change_log where changed_at < ?1")
        .setParameter(1, before)
        .executeUpdate();
    em.createNativeQuery("delete from node where heartbeat_at < ?1")
        .setParameter(1, before)
        .executeUpdate();
  }
}
