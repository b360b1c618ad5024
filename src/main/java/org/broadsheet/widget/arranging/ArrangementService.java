package org.broadsheet.widget.arranging;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.widget.Area;
import org.broadsheet.widget.Widget;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetType;
import org.broadsheet.widget.WidgetTypes;

/**
 * What an editor does with widgets. A change names the version of the widget that was seen: what
 * somebody else has changed or moved since is not changed back without a word. That others made
 * room for it does not count as a change of a widget.
 */
@Stateless
public class ArrangementService {

  /** An area shows as many; see {@code WidgetService}. */
  private static final int AT_MOST = 50;

  @PersistenceContext private EntityManager em;
  @EJB private ChangeLog log;
  @Inject private WidgetTypes types;

  /** The widgets of each area, in their order. */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public Map<Area, List<Widget>> all() {
    Map<Area, List<Widget>> all = new EnumMap<>(Area.class);
    for (Area area : Area.values()) {
      all.put(area, new ArrayList<>());
    }
    em.createQuery("select w from Widget w order by w.position, w.id", Widget.class)
        .getResultStream()
        .forEach(widget -> Area.of(widget.getArea()).ifPresent(at -> all.get(at).add(widget)));
    return all;
  }

  /**
   * The widget with this number.
   *
   * @throws NotFoundException when there is none, or it was deleted
   */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public Widget find(long id) {
    Widget widget = em.find(Widget.class, id);
    if (widget == null || widget.getArea().equals(Area.GONE.getKey())) {
      throw new NotFoundException("No widget " + id);
    }
    return widget;
  }

  /**
   * Puts a new widget without settings into an area.
   *
   * @param title plain text over it; may be empty
   * @param place how many stand before it; beyond the end means at the end
   * @throws FullAreaException when no more fit
   */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public Widget add(String type, String title, Area area, int place) {
    WidgetType known =
        types.find(type).orElseThrow(() -> new NotFoundException("No type of widget " + type));
    Widget widget = new Widget(area.getKey(), 0, known.key(), title, "{}");
    em.persist(widget);
    settle(widget, area, place, lock());
    return widget;
  }

  /**
   * Moves a widget.
   *
   * @param place how many of the others there stand before it; beyond the end means at the end
   * @throws ChangedMeanwhileException when somebody else has changed it
   * @throws FullAreaException when no more fit
   */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public void place(long id, int version, Area area, int place) {
    List<Widget> all = lock();
    settle(seen(id, version, all), area, place, all);
  }

  /**
   * Puts a widget back where it was before it was taken out of its area, or deleted.
   *
   * @throws ChangedMeanwhileException when it does not lie there any more
   */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public void putBack(long id, Area from, Area area, int place) {
    List<Widget> all = lock();
    Widget widget =
        all.stream()
            .filter(each -> each.getId() == id && each.getArea().equals(from.getKey()))
            .findFirst()
            .orElseThrow(() -> new ChangedMeanwhileException("Widget " + id));
    settle(widget, area, place, all);
  }

  /** Shows a widget to readers, or not for the time being. */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public void enable(long id, int version, boolean shown) {
    seen(id, version, lock()).enable(shown);
    log.record(Subjects.WIDGETS);
  }

  /**
   * Changes what a widget says and shows.
   *
   * @throws ChangedMeanwhileException when somebody else has changed it
   * @throws IllegalArgumentException when its type has no such settings; the form says so before
   */
  @Allowed(Capability.EDIT_THEME_OPTIONS)
  public void save(long id, int version, WidgetDraft draft) {
    Widget widget = seen(id, version, lock());
    List<WidgetField> fields =
        types.find(widget.getType()).map(WidgetType::fields).orElse(List.of());
    SettingsForm form = new SettingsForm(fields, draft.settings());
    if (!form.problems().isEmpty()) {
      throw new IllegalArgumentException("Widget " + id + ": " + form.problems());
    }
    widget.arrange(draft.title(), form.json());
    widget.showOn(draft.visibility(), draft.categories());
    log.record(Subjects.WIDGETS);
  }

  // All of them, in one order: two people who move widgets at the same moment come one after the
  // other, and the second sees what the first has done.
  private List<Widget> lock() {
    return em.createQuery("select w from Widget w order by w.id", Widget.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private static Widget seen(long id, int version, List<Widget> all) {
    return all.stream()
        .filter(widget -> widget.getId() == id && widget.getVersion() == version)
        .findFirst()
        .orElseThrow(() -> new ChangedMeanwhileException("Widget " + id));
  }

  private void settle(Widget widget, Area area, int place, List<Widget> all) {
    List<Widget> there =
        new ArrayList<>(
            all.stream()
                .filter(other -> other.getId() != widget.getId())
                .filter(other -> other.getArea().equals(area.getKey()))
                .sorted(ArrangementService::order)
                .toList());
    if (area == Area.GONE) {
      forgetOldest(there);
    } else if (there.size() >= AT_MOST) {
      throw new FullAreaException(area, AT_MOST);
    }
    int at = Math.max(0, Math.min(place, there.size()));
    there.add(at, widget);
    widget.moveTo(area.getKey(), at);
    em.flush();
    number(there);
    log.record(Subjects.WIDGETS);
  }

  private static int order(Widget one, Widget other) {
    return one.getPosition() == other.getPosition()
        ? Long.compare(one.getId(), other.getId())
        : Integer.compare(one.getPosition(), other.getPosition());
  }

  private void forgetOldest(List<Widget> gone) {
    while (gone.size() >= AT_MOST) {
      em.remove(gone.remove(gone.size() - 1));
    }
  }

  // Past the entities, whose versions tell what their editors changed.
  private void number(List<Widget> there) {
    for (int i = 0; i < there.size(); i++) {
      if (there.get(i).getPosition() != i) {
        em.createNativeQuery("update widget set position = ?1 where id = ?2")
            .setParameter(1, i)
            .setParameter(2, there.get(i).getId())
            .executeUpdate();
      }
    }
  }
}
