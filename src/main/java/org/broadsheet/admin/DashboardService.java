package org.broadsheet.admin;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.comment.CommentStatus;
import org.broadsheet.post.Kind;
import org.broadsheet.post.Status;
import org.broadsheet.settings.SampleRemoval;
import org.broadsheet.settings.SettingsService;

/** What the front page of the console tells and does. */
@Stateless
public class DashboardService {

  @PersistenceContext private EntityManager em;
  @EJB private SettingsService settings;
  @Inject private Event<SampleRemoval> sampleRemoval;

  /** How much there is now; three queries that indexes answer. */
  @Allowed(Capability.READ)
  public SiteCounts count() {
    Map<String, Long> posts = new HashMap<>();
    List<Object[]> rows =
        em.createQuery(
                "select p.kind, p.status, count(p.id) from Post p group by p.kind, p.status",
                Object[].class)
            .getResultList();
    rows.forEach(row -> posts.put(row[0] + " " + row[1], (Long) row[2]));
    return new SiteCounts(
        posts.getOrDefault(Kind.POST + " " + Status.PUBLISHED, 0L),
        posts.getOrDefault(Kind.POST + " " + Status.DRAFT, 0L)
            + posts.getOrDefault(Kind.PAGE + " " + Status.DRAFT, 0L),
        posts.getOrDefault(Kind.PAGE + " " + Status.PUBLISHED, 0L),
        comments(CommentStatus.APPROVED),
        comments(CommentStatus.PENDING));
  }

  /**
   * Takes the sample digest away.
   *
   * @return false when it is still there
   */
  @Allowed(Capability.MANAGE_OPTIONS)
  public boolean removeSample() {
    sampleRemoval.fire(new SampleRemoval());
    return !settings.read().isSample();
  }

  private long comments(CommentStatus status) {
    return em.createQuery("select count(c.id) from Comment c where c.status = :status", Long.class)
        .setParameter("status", status)
        .getSingleResult();
  }
}
