package org.broadsheet.comment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.broadsheet.account.AccountLeaving;

/**
 * Keeps the comments of somebody whose account is deleted under the name they were written with:
 * nobody else has said these words.
 */
@Stateless
public class CommenterLeaving {

  @PersistenceContext private EntityManager em;

  /** Somebody leaves. */
  public void leave(@Observes AccountLeaving event) {
    em.createQuery(
            "update Comment c set c.accountId = null, c.version = c.version + 1"
                + " where c.accountId = :account")
        .setParameter("account", event.account())
        .executeUpdate();
  }
}
