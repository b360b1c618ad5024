package org.broadsheet.system.activity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Where a use case says what somebody has done, in the same transaction: done and written down, or
 * neither. Secrets and network addresses have no place here. See docs/adr/0021.
 */
@Stateless
public class Activity {

  @PersistenceContext private EntityManager em;
  @Inject private Instance<Actor> actors;
  @Inject private Clock clock;

  /**
   * Whoever is at work now has done something.
   *
   * @param subject name or title of what it was done to, plain text; may be empty
   */
  public void record(Deed deed, String subject) {
    em.persist(entry(deed, subject));
  }

  /**
   * Whoever is at work now has done something to a thing that has a number.
   *
   * @param number of the post, comment, account or file it was done to
   */
  public void record(Deed deed, long number, String subject) {
    ActivityEntry entry = entry(deed, subject);
    entry.about(number);
    em.persist(entry);
  }

  /** Whoever is at work now has made something of something else; both may be empty. */
  public void record(Deed deed, String subject, String before, String after) {
    ActivityEntry entry = entry(deed, subject);
    entry.changed(before, after);
    em.persist(entry);
  }

  /**
   * Somebody who is not signed in, or not yet, has done something.
   *
   * @param account number of the account; null when nobody knows who it was
   */
  public void recordOf(Long account, String name, Deed deed, String subject) {
    em.persist(new ActivityEntry(clock.instant(), account, name, deed, subject));
  }

  private ActivityEntry entry(Deed deed, String subject) {
    try {
      Actor actor = actors.get();
      return new ActivityEntry(
          clock.instant(), actor.getAccountId(), actor.getDisplayName(), deed, subject);
    } catch (ContextNotActiveException e) {
      // A thread of the server's own: it was the system.
      return new ActivityEntry(clock.instant(), null, "", deed, subject);
    }
  }
}
