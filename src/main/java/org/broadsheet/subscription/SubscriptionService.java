package org.broadsheet.subscription;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Knows the followers. */
@Stateless
public class SubscriptionService {

  @PersistenceContext private EntityManager em;

  /** Number of people who are sent new posts. */
  public long countFollowers() {
    return em.createQuery("select count(f) from Follower f where f.state = :state", Long.class)
        .setParameter("state", FollowerState.ACTIVE)
        .getSingleResult();
  }
}
