package org.broadsheet.post.count;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.broadsheet.account.Account;

/** Counts public posts and looks for days that have some, each within a range of one index. */
@Stateless
public class CountService {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** Number of posts of a time by the local clock. */
  public long between(LocalDateTime from, LocalDateTime until) {
    return em.createQuery(
            "select count(p) from Post p where p.publishedLocal >= :from"
                + " and p.publishedLocal < :until and p.listedAt <= :now",
            Long.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("now", clock.instant())
        .getSingleResult();
  }

  /** Number of posts of an author. */
  public long by(long author) {
    return em.createQuery(
            "select count(p) from Post p where p.authorId = :author and p.listedAt <= :now",
            Long.class)
        .setParameter("author", author)
        .setParameter("now", clock.instant())
        .getSingleResult();
  }

  /** The local time of the last post before a local time. */
  public Optional<LocalDateTime> lastBefore(LocalDateTime limit) {
    return em.createQuery(
            "select p.publishedLocal from Post p where p.publishedLocal < :limit"
                + " and p.listedAt <= :now order by p.publishedLocal desc, p.id desc",
            LocalDateTime.class)
        .setParameter("limit", limit)
        .setParameter("now", clock.instant())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Those who have public posts, by name. */
  public List<Account> authors(int most) {
    return em.createQuery(
            "select a from Account a where exists (select p.id from Post p where p.authorId = a.id"
                + " and p.listedAt <= :now) order by a.displayName, a.id",
            Account.class)
        .setParameter("now", clock.instant())
        .setMaxResults(most)
        .getResultList();
  }
}
