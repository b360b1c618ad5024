package org.broadsheet.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds people, and keeps their passwords. */
@Stateless
public class AccountService {

  private static final int MOST_AT_ONE_ADDRESS = 5;

  @PersistenceContext private EntityManager em;
  @Inject private Passwords passwords;

  /** The person with this number. */
  public Optional<Account> find(long id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  /** The person whose archive has this canonical slug. */
  public Optional<Account> findBySlug(String slug) {
    return em.createQuery("select a from Account a where a.slug = :slug", Account.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** The person who signs in under this name. */
  public Optional<Account> findByLogin(String login) {
    return em.createQuery("select a from Account a where a.login = :login", Account.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  /** The person who signs in with this name or e-mail address, in any letter case. */
  public Optional<Account> findForSignIn(String name) {
    Optional<Account> exact = findByLogin(name);
    if (exact.isPresent()) {
      return exact;
    }
    List<Account> found =
        em.createQuery(
                "select a from Account a where a.passwordHash is not null"
                    + " and (lower(a.login) = :name or lower(a.email) = :name)",
                Account.class)
            .setParameter("name", name.toLowerCase(Locale.ROOT))
            .setMaxResults(2)
            .getResultList();
    // An address that two people share says nothing about who is there.
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Those who can sign in and have this e-mail address, in any letter case. */
  public List<Account> findByEmail(String email) {
    return em.createQuery(
            "select a from Account a where a.passwordHash is not null and a.enabled = true"
                + " and lower(a.email) = :email order by a.id",
            Account.class)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .setMaxResults(MOST_AT_ONE_ADDRESS)
        .getResultList();
  }

  /**
   * Makes sure that nobody else here signs in with an e-mail address.
   *
   * @throws EmailTakenException when somebody does
   */
  public void requireFree(String email, long owner) {
    if (!email.isEmpty() && findByEmail(email).stream().anyMatch(a -> a.getId() != owner)) {
      throw new EmailTakenException(email);
    }
  }

  /** Puts a better hash of the same password in the place of one that was just found right. */
  public void renewHash(long id, String former, String hash) {
    Account account = em.find(Account.class, id);
    if (account != null && former.equals(account.getPasswordHash())) {
      account.changePassword(hash);
    }
  }

  /** True when this is the password of that person. */
  public boolean isPassword(long id, String password) {
    Account account = em.find(Account.class, id);
    return passwords.matches(password, account == null ? null : account.getPasswordHash());
  }
}
