package org.broadsheet.comment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.broadsheet.post.PostsLeaving;

/** Deletes the comments on posts that are deleted for ever. */
@Stateless
public class ConversationRemoval {

  @PersistenceContext private EntityManager em;

  /** Posts leave. */
  public void leave(@Observes PostsLeaving event) {
    em.createQuery(
            "delete from CustomField f where f.ownerKind = 'comment' and f.ownerId in"
                + " (select c.id from Comment c where c.postId in :posts)")
        .setParameter("posts", event.posts())
        .executeUpdate();
    em.createQuery("delete from Comment c where c.postId in :posts")
        .setParameter("posts", event.posts())
        .executeUpdate();
  }
}
