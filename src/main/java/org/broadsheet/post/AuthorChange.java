package org.broadsheet.post;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.broadsheet.account.Account;
import org.broadsheet.account.AccountLeaving;

/** Gives the posts and pages of somebody whose account is deleted to another. */
@Stateless
public class AuthorChange {

  @PersistenceContext private EntityManager em;

  /** Somebody leaves. */
  public void leave(@Observes AccountLeaving event) {
    em.createQuery(
            "update Post p set p.author = :heir, p.version = p.version + 1"
                + " where p.author.id = :account")
        .setParameter("heir", em.getReference(Account.class, event.heir()))
        .setParameter("account", event.account())
        .executeUpdate();
  }
}
