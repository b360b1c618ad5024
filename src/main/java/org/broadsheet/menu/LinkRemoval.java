package org.broadsheet.menu;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.broadsheet.category.TermLeaving;
import org.broadsheet.post.PostsLeaving;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/** Takes links out of menus when what they lead to is deleted for ever, or leads them elsewhere. */
@Stateless
public class LinkRemoval {

  @PersistenceContext private EntityManager em;
  @EJB private ChangeLog log;

  /** Posts or pages leave. */
  public void leave(@Observes PostsLeaving event) {
    event.posts().forEach(post -> links(MenuItem.Target.POST, post).forEach(this::remove));
  }

  /** A category or tag leaves. */
  public void leave(@Observes TermLeaving event) {
    MenuItem.Target kind = event.category() ? MenuItem.Target.CATEGORY : MenuItem.Target.TAG;
    for (MenuItem link : links(kind, event.term())) {
      if (event.heir() == null) {
        remove(link);
      } else {
        link.leadTo(link.getLabel(), kind, event.heir(), link.getUrl());
        log.record(Subjects.MENUS);
      }
    }
  }

  // What stands below it moves up.
  private void remove(MenuItem link) {
    em.createQuery("select i from MenuItem i where i.parentId = :link", MenuItem.class)
        .setParameter("link", link.getId())
        .getResultList()
        .forEach(below -> below.place(below.getMenuId(), link.getParentId(), below.getPosition()));
    em.remove(link);
    log.record(Subjects.MENUS);
  }

  private List<MenuItem> links(MenuItem.Target kind, long target) {
    return em.createQuery(
            "select i from MenuItem i where i.target = :kind and i.targetId = :target",
            MenuItem.class)
        .setParameter("kind", kind)
        .setParameter("target", target)
        .getResultList();
  }
}
