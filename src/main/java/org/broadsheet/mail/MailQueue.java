package org.broadsheet.mail;

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
import java.util.Optional;
import java.util.function.Consumer;

/** The mails that wait to be sent, and who sends which; the sender's side of the outbox. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailQueue {

  /** Longer than a hand-over may take, so that a node that died holds nothing for long. */
  static final Duration CLAIM = SmtpConnection.LONGEST.plusMinutes(1);

  /** So long one can still look up that something was sent. */
  static final Duration KEPT = Duration.ofDays(30);

  private static final int CANDIDATES = 20;

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** True when a mail could be sent now. */
  public boolean isDue() {
    return !candidates(clock.instant(), 1).isEmpty();
  }

  /**
   * Takes the mail that has waited longest; empty when none is to be sent now.
   *
   * @param node name of this node
   */
  public Optional<OutgoingMail> claim(String node) {
    Instant now = clock.instant();
    return candidates(now, CANDIDATES).stream().filter(mail -> take(mail, node, now)).findFirst();
  }

  private List<OutgoingMail> candidates(Instant now, int count) {
    return em.createQuery(
            "select m from OutgoingMail m where m.state = :waiting and m.dueAt <= :now"
                + " order by m.dueAt, m.id",
            OutgoingMail.class)
        .setParameter("waiting", MailState.WAITING)
        .setParameter("now", now)
        .setMaxResults(count)
        .getResultList();
  }

  // No row changed means that another node was faster.
  private boolean take(OutgoingMail mail, String node, Instant now) {
    return em.createQuery(
                "update OutgoingMail m set m.dueAt = :until, m.claimedBy = :node,"
                    + " m.version = m.version + 1"
                    + " where m.id = :id and m.state = :waiting and m.version = :version")
            .setParameter("until", now.plus(CLAIM))
            .setParameter("node", node)
            .setParameter("id", mail.getId())
            .setParameter("waiting", MailState.WAITING)
            .setParameter("version", mail.getVersion())
            .executeUpdate()
        == 1;
  }

  /** A server took it over. */
  public void sent(long id, String node) {
    held(id, node, mail -> mail.sent(clock.instant()));
  }

  /** A server asks for patience, or was lost on the way. */
  public void defer(long id, String node, String why) {
    held(
        id,
        node,
        mail -> mail.defer(why, clock.instant().plus(Backoff.after(mail.getAttempts() + 1))));
  }

  /** A server will not take it. */
  public void fail(long id, String node, String why) {
    held(id, node, mail -> mail.fail(why));
  }

  // A node that was slower than its claim says nothing about a mail that another one holds now.
  private void held(long id, String node, Consumer<OutgoingMail> change) {
    OutgoingMail mail = em.find(OutgoingMail.class, id);
    if (mail != null && mail.isClaimedBy(node)) {
      change.accept(mail);
    }
  }

  /** Lets go what this node held when it died: nobody knows whether it was sent. */
  public void release(String node) {
    em.createQuery(
            "update OutgoingMail m set m.dueAt = :now, m.claimedBy = null,"
                + " m.version = m.version + 1 where m.state = :waiting and m.claimedBy = :node")
        .setParameter("now", clock.instant())
        .setParameter("waiting", MailState.WAITING)
        .setParameter("node", node)
        .executeUpdate();
  }

  /** Forgets what was sent long ago. */
  public void purge() {
    em.createQuery("delete from OutgoingMail m where m.state = :sent and m.sentAt < :before")
        .setParameter("sent", MailState.SENT)
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }
}
