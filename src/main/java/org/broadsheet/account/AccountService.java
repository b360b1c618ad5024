package org.broadsheet.account;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds people. */
@Stateless
public class AccountService {

  @PersistenceContext private EntityManager em;

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
}
