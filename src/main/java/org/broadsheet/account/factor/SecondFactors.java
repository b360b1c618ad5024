package org.broadsheet.account.factor;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.broadsheet.account.Account;
import org.broadsheet.account.AccountLetter.Kind;
import org.broadsheet.account.AccountLetters;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.account.ForbiddenException;
import org.broadsheet.settings.SettingsService;
import org.broadsheet.system.activity.Activity;
import org.broadsheet.system.activity.Deed;

/** Sets up and takes away the second factor of whoever is signed in, and checks codes. */
@Stateless
public class SecondFactors {

  @PersistenceContext private EntityManager em;
  @EJB private SettingsService settings;
  @EJB private Activity activity;
  @Inject private CurrentAccount current;
  @Inject private AccountLetters letters;
  @Inject private Seal seal;
  @Inject private Clock clock;

  private final SecureRandom random = new SecureRandom();

  /** Makes a new secret for oneself; it counts once {@link #turnOn} has seen a code of it. */
  @Allowed(Capability.READ)
  public void prepare() {
    byte[] secret = new byte[Totp.SECRET_BYTES];
    random.nextBytes(secret);
    Account me = me();
    if (!me.isSecondFactorOn()) {
      me.prepareSecondFactor(seal.close(secret, me.getId()));
    }
  }

  /** What one's app must know while the second factor is being set up; empty at any other time. */
  @Allowed(Capability.READ)
  public Optional<SharedSecret> findPrepared() {
    Account me = me();
    if (me.isSecondFactorOn() || me.getSecondFactor() == null) {
      return Optional.empty();
    }
    String site = settings.read().getTitle();
    return seal.open(me.getSecondFactor(), me.getId())
        .map(secret -> new SharedSecret(site, me.getLogin(), Base32.encode(secret)));
  }

  /**
   * Turns one's second factor on, when the app shows the right code.
   *
   * @return the recovery codes, never to be read again; empty when the code was wrong
   */
  @Allowed(Capability.READ)
  public List<String> turnOn(String code) {
    Account me = me();
    if (me.isSecondFactorOn() || me.getSecondFactor() == null) {
      return List.of();
    }
    OptionalLong step = step(me, code, 0);
    if (step.isEmpty()) {
      return List.of();
    }
    me.confirmSecondFactor(step.getAsLong());
    letters.tell(Kind.FACTOR_ON, me);
    activity.record(Deed.FACTOR_ON, me.getId(), me.getDisplayName());
    return makeCodes(me.getId());
  }

  /** Turns one's second factor off. */
  @Allowed(Capability.READ)
  public void turnOff() {
    drop(me());
  }

  /** Takes the second factor of somebody who has lost it. */
  @Allowed(Capability.MANAGE_USERS)
  public void takeFrom(long account) {
    drop(em.find(Account.class, account));
  }

  /** New recovery codes for oneself; the former ones no longer work. */
  @Allowed(Capability.READ)
  public List<String> renewCodes() {
    Account me = me();
    return me.isSecondFactorOn() ? makeCodes(me.getId()) : List.of();
  }

  /** How many recovery codes one has left. */
  @Allowed(Capability.READ)
  public long countCodes() {
    return em.createQuery(
            "select count(c) from RecoveryCode c where c.accountId = :account", Long.class)
        .setParameter("account", me().getId())
        .getSingleResult();
  }

  /**
   * True when somebody who is signing in has typed a code of the moment, or a recovery code, that
   * nobody has used before; it is used then.
   */
  public boolean isRight(long account, String typed) {
    Account person = em.find(Account.class, account);
    if (person == null || !person.isSecondFactorOn()) {
      return false;
    }
    if (RecoveryCode.isWritten(typed)) {
      return useRecoveryCode(person, typed);
    }
    OptionalLong step = step(person, typed, Long.MIN_VALUE);
    return step.isPresent() && useStep(account, step.getAsLong());
  }

  private boolean useRecoveryCode(Account person, String typed) {
    boolean right =
        em.createQuery(
                    "delete from RecoveryCode c where c.accountId = :account and c.codeHash = :hash")
                .setParameter("account", person.getId())
                .setParameter("hash", RecoveryCode.hash(typed))
                .executeUpdate()
            == 1;
    if (right) {
      letters.tell(Kind.RECOVERY_USED, person);
    }
    return right;
  }

  // No row changed means that this code, or a later one, has been used, perhaps at this moment.
  private boolean useStep(long account, long step) {
    return em.createQuery(
                "update Account a set a.secondFactorStep = :step"
                    + " where a.id = :account and a.secondFactorStep < :step")
            .setParameter("step", step)
            .setParameter("account", account)
            .executeUpdate()
        == 1;
  }

  private OptionalLong step(Account person, String typed, long after) {
    String digits = typed.replaceAll("\\s", "");
    return seal.open(person.getSecondFactor(), person.getId())
        .map(secret -> Totp.match(secret, digits, clock.instant(), after))
        .orElse(OptionalLong.empty());
  }

  private List<String> makeCodes(long account) {
    deleteCodes(account);
    List<String> codes = Stream.generate(RecoveryCode::random).limit(RecoveryCode.COUNT).toList();
    codes.forEach(code -> em.persist(new RecoveryCode(account, code)));
    return codes;
  }

  private void drop(Account person) {
    boolean wasOn = person.isSecondFactorOn();
    person.dropSecondFactor();
    deleteCodes(person.getId());
    if (wasOn) {
      letters.tell(Kind.FACTOR_OFF, person);
      activity.record(Deed.FACTOR_OFF, person.getId(), person.getDisplayName());
    }
  }

  private void deleteCodes(long account) {
    em.createQuery("delete from RecoveryCode c where c.accountId = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  private Account me() {
    return current
        .find()
        .map(me -> em.find(Account.class, me.getId()))
        .orElseThrow(() -> new ForbiddenException("Nobody is signed in"));
  }
}
