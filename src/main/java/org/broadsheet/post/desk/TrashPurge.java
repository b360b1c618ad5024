package org.broadsheet.post.desk;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.broadsheet.post.Post;

/**
 * Empties the trash of what has lain in it for thirty days, as WordPress does. What an import
 * brought as trash stays until somebody deletes it: nobody here has thrown it away.
 */
@Stateless
public class TrashPurge {

  /** As long as WordPress keeps what was thrown away. */
  public static final Duration KEPT = Duration.ofDays(30);

  private static final int AT_ONCE = 100;

  @PersistenceContext private EntityManager em;
  @EJB private PostRemoval removal;
  @Inject private Clock clock;

  /** Numbers of posts that have lain there for long enough; some, the oldest first. */
  public List<Long> due() {
    return em.createQuery(
            "select p.id from Post p where p.trashedAt <= :before order by p.trashedAt, p.id",
            Long.class)
        .setParameter("before", before())
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  /**
   * Deletes one of them for ever.
   *
   * @return false when another node has done so, or somebody has taken it out of the trash
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean purge(long post) {
    // Claimed by changing it: another node waits here, and then finds nothing to claim.
    int claimed =
        em.createQuery(
                "update Post p set p.version = p.version + 1 where p.id = :post"
                    + " and p.status = org.broadsheet.post.Status.TRASH and p.trashedAt <= :before")
            .setParameter("post", post)
            .setParameter("before", before())
            .executeUpdate();
    if (claimed == 1) {
      removal.remove(List.of(em.find(Post.class, post)));
    }
    return claimed == 1;
  }

  private Instant before() {
    return clock.instant().minus(KEPT);
  }
}
