package org.broadsheet.menu;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostDetails;

/**
 * Finds the links of menus, with what they lead to, in a few questions however many links there
 * are.
 */
@Stateless
public class MenuService {

  /** More than any reader looks through; keeps an odd import from filling every page. */
  private static final int LINKS_AT_MOST = 200;

  private static final int MENUS_AT_MOST = 200;

  @PersistenceContext private EntityManager em;
  @EJB private PostDetails details;
  @Inject private Clock clock;

  /** The links of the menu at a location, in their order; empty when there is no such menu. */
  public List<MenuLink> at(String location) {
    return links(
        "i.menuId in (select m.id from Menu m where m.location = :place)", "place", location);
  }

  /** The links of a menu, in their order; empty when there is no such menu. */
  public List<MenuLink> of(long menu) {
    return links("i.menuId = :menu", "menu", menu);
  }

  /** All menus by name. */
  public List<Menu> all() {
    return em.createQuery("select m from Menu m order by m.name, m.id", Menu.class)
        .setMaxResults(MENUS_AT_MOST)
        .getResultList();
  }

  private List<MenuLink> links(String where, String name, Object value) {
    List<Object[]> rows =
        em.createQuery(
                "select i, c, t from MenuItem i"
                    + " left join Category c on c.id = i.targetId"
                    + " and i.target = org.broadsheet.menu.MenuItem.Target.CATEGORY"
                    + " left join Tag t on t.id = i.targetId"
                    + " and i.target = org.broadsheet.menu.MenuItem.Target.TAG"
                    + " where "
                    + where
                    + " order by i.position, i.id",
                Object[].class)
            .setParameter(name, value)
            .setMaxResults(LINKS_AT_MOST)
            .getResultList();
    Map<Long, Post> targets = posts(rows.stream().map(row -> (MenuItem) row[0]).toList());
    return rows.stream()
        .map(row -> link((MenuItem) row[0], targets, (Category) row[1], (Tag) row[2]))
        .toList();
  }

  private static MenuLink link(MenuItem item, Map<Long, Post> targets, Category category, Tag tag) {
    Post post = item.getTarget() == MenuItem.Target.POST ? targets.get(item.getTargetId()) : null;
    return new MenuLink(item, post, category, tag);
  }

  private Map<Long, Post> posts(List<MenuItem> items) {
    List<Long> numbers =
        items.stream()
            .filter(item -> item.getTarget() == MenuItem.Target.POST && item.getTargetId() != null)
            .map(MenuItem::getTargetId)
            .distinct()
            .toList();
    return details.ofPublic(numbers, clock.instant()).stream()
        .collect(Collectors.toMap(Post::getId, Function.identity()));
  }
}
