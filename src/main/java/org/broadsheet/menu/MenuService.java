package org.broadsheet.menu;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.post.Post;

/** Finds the links of menus, with what they lead to, in one question. */
@Stateless
public class MenuService {

  /** More than any reader looks through; keeps an odd import from filling every page. */
  private static final int LINKS_AT_MOST = 200;

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** The links of the menu at a location, in their order; empty when there is no such menu. */
  public List<MenuLink> at(String location) {
    return em.createQuery(
            "select i, p, c, t from MenuItem i"
                + " left join Post p on i.target = org.broadsheet.menu.MenuItem.Target.POST"
                + " and p.id = i.targetId and p.publishedAt <= :now"
                + " and p.status = org.broadsheet.post.Status.PUBLISHED"
                + " left join Category c on i.target = org.broadsheet.menu.MenuItem.Target.CATEGORY"
                + " and c.id = i.targetId"
                + " left join Tag t on i.target = org.broadsheet.menu.MenuItem.Target.TAG"
                + " and t.id = i.targetId"
                + " where i.menuId in (select m.id from Menu m where m.location = :location)"
                + " order by i.position, i.id",
            Object[].class)
        .setParameter("now", clock.instant())
        .setParameter("location", location)
        .setMaxResults(LINKS_AT_MOST)
        .getResultStream()
        .map(row -> new MenuLink((MenuItem) row[0], (Post) row[1], (Category) row[2], (Tag) row[3]))
        .toList();
  }
}
