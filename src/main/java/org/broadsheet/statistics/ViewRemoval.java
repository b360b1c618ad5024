package org.broadsheet.statistics;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.broadsheet.post.PostsLeaving;

/** Forgets how often posts were read that are deleted for ever. */
@Stateless
public class ViewRemoval {

  @PersistenceContext private EntityManager em;

  /** Posts leave. */
  public void leave(@Observes PostsLeaving event) {
    for (Long post : event.posts()) {
      em.createNativeQuery("delete from page_view where post_id = ?1")
          .setParameter(1, post)
          .executeUpdate();
    }
  }
}
