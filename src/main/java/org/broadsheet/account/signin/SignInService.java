package org.broadsheet.account.signin;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.broadsheet.account.Account;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.ForbiddenException;
import org.broadsheet.account.Token;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;

/** Knows in which browsers people are signed in, on whichever node. */
@Stateless
public class SignInService {

  private static final int LISTED_AT_MOST = 100;

  @PersistenceContext private EntityManager em;
  @EJB private Activity activity;
  @Inject private CurrentAccount current;
  @Inject private Clock clock;

  /**
   * A browser in which somebody is signed in.
   *
   * @param id number of the row
   * @param token new secret for the browser, or null when it keeps the one it has, or none
   */
  public record Begun(long id, Token token) {}

  /** Somebody has signed in. */
  public Begun begin(long account, boolean kept, String browser) {
    Token token = kept ? Token.random() : null;
    SignIn signIn = new SignIn(account, token, browser, clock.instant());
    em.persist(signIn);
    tell(account, Deed.SIGNED_IN);
    return new Begun(signIn.getId(), token);
  }

  /** Whoever is signed in there, as they are now; notes that they were seen. */
  public Optional<Account> find(long id) {
    Instant now = clock.instant();
    List<Account> found =
        em.createQuery(
                "select a from SignIn s, Account a where s.id = :id and s.endsAt > :now"
                    + " and a.id = s.accountId and a.enabled = true"
                    + " and a.passwordHash is not null",
                Account.class)
            .setParameter("id", id)
            .setParameter("now", now)
            .getResultList();
    found.forEach(account -> noteSeen(id, now));
    return found.stream().findFirst();
  }

  private void noteSeen(long id, Instant now) {
    SignIn signIn = em.find(SignIn.class, id);
    if (signIn != null && signIn.isSeenLongAgo(now)) {
      // Not by the entity: two requests at once must not stumble over each other's version.
      em.createQuery("update SignIn s set s.seenAt = :now, s.endsAt = :end where s.id = :id")
          .setParameter("now", now)
          .setParameter("end", now.plus(signIn.isKept() ? SignIn.KEPT : SignIn.IDLE))
          .setParameter("id", id)
          .executeUpdate();
    }
  }

  /**
   * Lets a browser that has lost its session go on by its secret.
   *
   * @return empty when the secret is wrong or too old
   */
  public Optional<Begun> goOn(Token shown) {
    Instant now = clock.instant();
    return em.createQuery(
            "select s from SignIn s where (s.tokenHash = :hash or s.formerHash = :hash)"
                + " and s.endsAt > :now",
            SignIn.class)
        .setParameter("hash", shown.hash())
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .map(signIn -> goOn(signIn, shown, now));
  }

  private static Begun goOn(SignIn signIn, Token shown, Instant now) {
    signIn.seen(now);
    if (!signIn.isToRenew(shown, now)) {
      return new Begun(signIn.getId(), null);
    }
    Token next = Token.random();
    signIn.renew(shown, next, now);
    return new Begun(signIn.getId(), next);
  }

  /** Somebody signs out. */
  public void end(long id) {
    SignIn signIn = em.find(SignIn.class, id);
    if (signIn != null) {
      tell(signIn.getAccountId(), Deed.SIGNED_OUT);
    }
    em.createQuery("delete from SignIn s where s.id = :id").setParameter("id", id).executeUpdate();
  }

  private void tell(long account, Deed deed) {
    String name = em.find(Account.class, account).getDisplayName();
    activity.recordOf(account, name, deed, "");
  }

  /** Signs a person out everywhere. */
  public void endAll(long account) {
    endAllBut(account, 0);
  }

  /** Signs a person out everywhere but in one browser. */
  public void endAllBut(long account, long id) {
    em.createQuery("delete from SignIn s where s.accountId = :account and s.id <> :id")
        .setParameter("account", account)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Where one is signed in oneself, the last seen first. */
  @Allowed(Capability.READ)
  public List<SignIn> listOwn() {
    return em.createQuery(
            "select s from SignIn s where s.accountId = :account and s.endsAt > :now"
                + " order by s.seenAt desc, s.id desc",
            SignIn.class)
        .setParameter("account", me())
        .setParameter("now", clock.instant())
        .setMaxResults(LISTED_AT_MOST)
        .getResultList();
  }

  /** Signs oneself out in one browser; that of somebody else is left alone. */
  @Allowed(Capability.READ)
  public void endOwn(long id) {
    em.createQuery("delete from SignIn s where s.id = :id and s.accountId = :account")
        .setParameter("id", id)
        .setParameter("account", me())
        .executeUpdate();
  }

  /** Signs oneself out everywhere but in one browser. */
  @Allowed(Capability.READ)
  public void endOwnBut(long id) {
    endAllBut(me(), id);
  }

  /** Forgets what is over. */
  public void purge() {
    em.createQuery("delete from SignIn s where s.endsAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  private long me() {
    return current
        .find()
        .map(Account::getId)
        .orElseThrow(() -> new ForbiddenException("Nobody is signed in"));
  }
}
