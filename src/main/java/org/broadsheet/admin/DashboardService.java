package org.broadsheet.admin;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import org.broadsheet.account.Account;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.comment.CommentStatus;
import org.broadsheet.post.Post;
import org.broadsheet.post.Status;
import org.broadsheet.settings.SampleRemoval;
import org.broadsheet.settings.SettingsService;

/** What the front page of the console tells and does; each list is the beginning of an index. */
@Stateless
public class DashboardService {

  @PersistenceContext private EntityManager em;
  @EJB private SettingsService settings;
  @Inject private CurrentAccount current;
  @Inject private Event<SampleRemoval> sampleRemoval;
  @Inject private Clock clock;

  /** One's own drafts, the last changed first. */
  @Allowed(Capability.EDIT_POSTS)
  public List<Post> listOwnDrafts(int count) {
    return em.createQuery(
            "select p from Post p where p.authorId = :me and p.status = :draft"
                + " order by p.authorId, p.status, p.modifiedAt desc, p.id desc",
            Post.class)
        .setParameter("me", me())
        .setParameter("draft", Status.DRAFT)
        .setMaxResults(count)
        .getResultList();
  }

  /** What will become public by itself, the next first; of others' only for those who edit it. */
  @Allowed(Capability.EDIT_POSTS)
  public List<Post> listScheduled(int count) {
    boolean others = current.may(Capability.EDIT_OTHERS_POSTS);
    TypedQuery<Post> query =
        em.createQuery(
            "select p from Post p where p.publishedAt > :now and p.status = :published"
                + (others ? "" : " and p.authorId = :me")
                + " order by p.publishedAt, p.id",
            Post.class);
    if (!others) {
      query.setParameter("me", me());
    }
    return query
        .setParameter("now", clock.instant())
        .setParameter("published", Status.PUBLISHED)
        .setMaxResults(count)
        .getResultList();
  }

  /** How many comments wait for somebody to approve them, as far as it is worth counting. */
  @Allowed(Capability.MODERATE_COMMENTS)
  public int countWaitingComments(int most) {
    return em.createQuery(
            "select c.id from Comment c where c.status = :pending"
                + " order by c.status, c.writtenAt desc, c.id desc",
            Long.class)
        .setParameter("pending", CommentStatus.PENDING)
        .setMaxResults(most)
        .getResultList()
        .size();
  }

  private long me() {
    return current.find().map(Account::getId).orElse(0L);
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
}
