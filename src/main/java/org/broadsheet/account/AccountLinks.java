package org.broadsheet.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Gives out and takes back the secrets that people get for one purpose. */
@Stateless
public class AccountLinks {

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** A new secret; those given to this person for the same purpose before no longer work. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Token give(Account account, LinkPurpose purpose, String email) {
    takeBack(account.getId(), List.of(purpose));
    Token token = Token.random();
    em.persist(new AccountLink(account.getId(), purpose, token, email, clock.instant()));
    return token;
  }

  /** What a secret is good for; empty when it is wrong, used or too old, or the person may not. */
  public Optional<AccountLink> find(String token, List<LinkPurpose> purposes) {
    return em.createQuery(
            "select l from AccountLink l where l.tokenHash = :hash and l.purpose in :purposes"
                + " and l.endsAt > :now",
            AccountLink.class)
        .setParameter("hash", new Token(token).hash())
        .setParameter("purposes", purposes)
        .setParameter("now", clock.instant())
        .getResultStream()
        .findFirst()
        .filter(link -> em.find(Account.class, link.getAccountId()).isEnabled());
  }

  /** What a person was given last for a purpose and has not used. */
  public Optional<AccountLink> findOpen(long account, LinkPurpose purpose) {
    return em.createQuery(
            "select l from AccountLink l where l.accountId = :account and l.purpose = :purpose"
                + " and l.endsAt > :now order by l.id desc",
            AccountLink.class)
        .setParameter("account", account)
        .setParameter("purpose", purpose)
        .setParameter("now", clock.instant())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * Uses a secret up.
   *
   * @return false when somebody else has used it meanwhile
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public boolean use(String token) {
    return em.createQuery("delete from AccountLink l where l.tokenHash = :hash")
            .setParameter("hash", new Token(token).hash())
            .executeUpdate()
        == 1;
  }

  /** Lets the secrets that a person was given for some purposes work no longer. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void takeBack(long account, List<LinkPurpose> purposes) {
    em.createQuery(
            "delete from AccountLink l where l.accountId = :account and l.purpose in :purposes")
        .setParameter("account", account)
        .setParameter("purposes", purposes)
        .executeUpdate();
  }

  /** Forgets what is too old to be used. */
  public void purge() {
    em.createQuery("delete from AccountLink l where l.endsAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
