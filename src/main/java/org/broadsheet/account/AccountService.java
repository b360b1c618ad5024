package org.broadsheet.account;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
}
