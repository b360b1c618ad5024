package org.broadsheet.menu.editor;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.menu.Menu;
import org.broadsheet.menu.MenuItem;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Numbering;
import org.broadsheet.system.Numbering.Series;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.text.Slug;

/**
 * What an editor does with menus. Each change names the version of the menu that was seen, and
 * gives it the next one: two people who change one menu hear of each other.
 */
@Stateless
public class MenuEditService {

  /** As many as readers are shown. */
  private static final int LINKS_AT_MOST = 200;

  @PersistenceContext private EntityManager em;
  @EJB private Numbering numbering;
  @EJB private ChangeLog log;

  /**
   * The menu with this number.
   *
   * @throws NotFoundException when there is none
   */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public Menu find(long id) {
    Menu menu = em.find(Menu.class, id);
    if (menu == null) {
      throw new NotFoundException("No menu " + id);
    }
    return menu;
  }

  /** Makes an empty menu that is shown nowhere yet. */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public Menu create(String name) {
    long id = free(Series.TERM, Menu.class);
    String slug = Slug.of(name);
    boolean taken =
        slug.isEmpty()
            || !em.createQuery("select m.id from Menu m where m.slug = :slug", Long.class)
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    Menu menu = new Menu(id, taken ? (slug.isEmpty() ? "menu" : slug) + "-" + id : slug, name);
    em.persist(menu);
    return menu;
  }

  /** Changes what editors call a menu. */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public void rename(long id, int version, String name) {
    seen(id, version).rename(name);
  }

  /** Deletes a menu with its links. */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public void delete(long id, int version) {
    Menu menu = seen(id, version);
    em.createQuery("delete from MenuItem i where i.menuId = :menu")
        .setParameter("menu", id)
        .executeUpdate();
    em.remove(menu);
  }

  /** Shows a menu at the head of the site in place of any other, or takes it away from there. */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public void showInHeader(long id, int version, boolean shown) {
    Menu menu = seen(id, version);
    em.createQuery("select m from Menu m where m.location = :place order by m.id", Menu.class)
        .setParameter("place", Menu.HEADER)
        .getResultList()
        .forEach(other -> other.showAt(null));
    menu.showAt(shown ? Menu.HEADER : null);
  }

  /**
   * Adds a link at the end of a menu.
   *
   * @throws IllegalArgumentException when it leads nowhere or where no link may lead
   */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public MenuItem add(long id, int version, MenuLinkDraft link) {
    seen(id, version);
    List<MenuItem> items = items(id);
    if (items.size() >= LINKS_AT_MOST) {
      throw new IllegalArgumentException("Menu " + id + " is full");
    }
    MenuItem item = new MenuItem(free(Series.POST, MenuItem.class), id);
    int end = items.stream().mapToInt(MenuItem::getPosition).max().orElse(-1) + 1;
    item.place(id, null, end);
    new MenuTargets(em).lead(item, link);
    em.persist(item);
    return item;
  }

  /** Puts back a link that was taken out, where it stood, with those that stood below it. */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public void putBack(long id, MenuUndo what) {
    MenuItem item = add(id, find(id).getVersion(), what.link());
    em.flush();
    outline(id, outline -> outline.restore(item.getId(), what.place(), what.depth(), what.below()));
  }

  /**
   * Changes what a link says and where it leads.
   *
   * @throws IllegalArgumentException when it leads nowhere or where no link may lead
   */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public void change(long id, int version, long link, MenuLinkDraft draft) {
    seen(id, version);
    new MenuTargets(em).lead(item(id, link), draft);
  }

  /** Takes a link out; what stood below it moves up. */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public void remove(long id, int version, long link) {
    seen(id, version);
    MenuItem gone = item(id, link);
    outline(id, outline -> outline.remove(link));
    em.remove(gone);
  }

  /** Moves a link with what stands below it: a change of the outline. */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public void move(long id, int version, MenuStep step, long link, int place) {
    seen(id, version);
    item(id, link);
    outline(id, outline -> step.take(outline, link, place));
  }

  private void outline(long menu, Consumer<MenuOutline> change) {
    List<MenuItem> items = items(menu);
    MenuOutline outline = MenuOutline.of(items);
    change.accept(outline);
    Map<Long, MenuItem> known =
        items.stream().collect(Collectors.toMap(MenuItem::getId, Function.identity()));
    Map<Long, Long> parents = outline.parents();
    int position = 0;
    for (MenuOutline.Line line : outline.lines()) {
      known.get(line.id()).place(menu, parents.get(line.id()), position++);
    }
  }

  private Menu seen(long id, int version) {
    Menu menu = em.find(Menu.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (menu == null || menu.getVersion() != version) {
      throw new MenuChangedException("Menu " + id);
    }
    em.lock(menu, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    log.record(Subjects.MENUS);
    return menu;
  }

  private MenuItem item(long menu, long id) {
    MenuItem item = em.find(MenuItem.class, id);
    if (item == null || item.getMenuId() != menu) {
      throw new NotFoundException("No link " + id + " in menu " + menu);
    }
    return item;
  }

  /** The links of a menu in the order of their positions. */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public List<MenuItem> items(long menu) {
    return em.createQuery(
            "select i from MenuItem i where i.menuId = :menu order by i.position, i.id",
            MenuItem.class)
        .setParameter("menu", menu)
        .getResultList();
  }

  // Links of the sample have numbers of another series.
  private long free(Series series, Class<?> type) {
    long id = numbering.next(series);
    while (em.find(type, id) != null) {
      id = numbering.next(series);
    }
    return id;
  }
}
