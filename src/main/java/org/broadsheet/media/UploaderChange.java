package org.broadsheet.media;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.broadsheet.account.Account;
import org.broadsheet.account.AccountLeaving;

/** Gives the pictures and documents of somebody whose account is deleted to another. */
@Stateless
public class UploaderChange {

  @PersistenceContext private EntityManager em;

  /** Somebody leaves. */
  public void leave(@Observes AccountLeaving event) {
    em.createQuery(
            "update Media m set m.author = :heir, m.version = m.version + 1"
                + " where m.author.id = :account")
        .setParameter("heir", em.getReference(Account.class, event.heir()))
        .setParameter("account", event.account())
        .executeUpdate();
  }
}
