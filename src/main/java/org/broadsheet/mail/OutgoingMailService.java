package org.broadsheet.mail;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.system.Messages;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;

/** What an administrator sees of outgoing mail, and may do about it. */
@Stateless
public class OutgoingMailService {

  @PersistenceContext private EntityManager em;
  @EJB private Outbox outbox;
  @EJB private Activity activity;
  @Inject private Messages messages;
  @Inject private Clock clock;

  /** How many mails there are of each state. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public Map<MailState, Long> count() {
    Map<MailState, Long> counts = new EnumMap<>(MailState.class);
    em.createQuery("select m.state, count(m) from OutgoingMail m group by m.state", Object[].class)
        .getResultList()
        .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
    for (MailState state : MailState.values()) {
      counts.putIfAbsent(state, 0L);
    }
    return counts;
  }

  /** How many mails have failed, as far as it is worth counting. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public int countFailed(int most) {
    return em.createQuery("select m.id from OutgoingMail m where m.state = :state", Long.class)
        .setParameter("state", MailState.FAILED)
        .setMaxResults(most)
        .getResultList()
        .size();
  }

  /** Mails of a state, the newest first. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public List<OutgoingMail> list(MailState state, int first, int count) {
    return em.createQuery(
            "select m from OutgoingMail m where m.state = :state order by m.id desc",
            OutgoingMail.class)
        .setParameter("state", state)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  /** Sends a letter that says that mail works. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public void sendTest(String to) {
    activity.record(Deed.MAIL_TESTED, to);
    outbox.send(
        new Letter(
            to,
            messages.text("mail.test.subject"),
            List.of(messages.text("mail.test.text"), messages.text("mail.test.text.more")),
            null));
  }

  /** Lets a mail be tried at once; nothing happens to one that was sent. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public void retry(long id) {
    OutgoingMail mail = em.find(OutgoingMail.class, id);
    if (mail != null) {
      mail.retry(clock.instant());
      activity.record(Deed.MAIL_RETRIED, id, mail.getSubject());
    }
  }

  /** Lets all failed mails be tried again. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public int retryFailed() {
    activity.record(Deed.MAIL_RETRIED, "");
    return em.createQuery(
            "update OutgoingMail m set m.state = :waiting, m.dueAt = :now, m.createdAt = :now,"
                + " m.version = m.version + 1 where m.state = :failed")
        .setParameter("waiting", MailState.WAITING)
        .setParameter("now", clock.instant())
        .setParameter("failed", MailState.FAILED)
        .executeUpdate();
  }

  /** Takes a mail away; one that is being handed over may still arrive. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public void delete(long id) {
    OutgoingMail mail = em.find(OutgoingMail.class, id);
    if (mail != null) {
      activity.record(Deed.MAIL_DELETED, id, mail.getSubject());
      em.remove(mail);
    }
  }
}
