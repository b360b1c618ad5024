package org.broadsheet.widget;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.system.Messages;
import org.broadsheet.system.change.ChangeLog;
import org.broadsheet.system.change.Subjects;

/** Finds the blocks of the areas. */
@Stateless
public class WidgetService {

  private static final int AT_MOST = 50;

  private static final int TOPICS_WITH_FEEDS = 8;

  @PersistenceContext private EntityManager em;
  @Inject private Messages messages;
  @EJB private ChangeLog log;

  /**
   * Puts the usual blocks beside the pages of a site that has none, so that a site which has just
   * moved in can be searched and browsed.
   */
  public void arrangeUsual() {
    long blocks = em.createQuery("select count(w) from Widget w", Long.class).getSingleResult();
    if (blocks == 0) {
      log.record(Subjects.WIDGETS);
      int position = 0;
      List<Long> topics = mainTopics();
      for (UsualBlock block : UsualBlock.values()) {
        em.persist(
            new Widget(
                Widget.SIDEBAR,
                position++,
                block.type(),
                messages.text(block.titleKey()),
                block.settings(topics)));
      }
    }
  }

  private List<Long> mainTopics() {
    return em.createQuery(
            "select c.id from Category c where c.parent is null and c.slug <> 'uncategorized'"
                + " order by c.postCount desc, c.name",
            Long.class)
        .setMaxResults(TOPICS_WITH_FEEDS)
        .getResultList();
  }

  /** All blocks of all areas. */
  public List<Widget> all() {
    return em.createQuery("select w from Widget w order by w.area, w.position, w.id", Widget.class)
        .getResultList();
  }

  /** The blocks of all areas that readers see, by area, in their order; fifty of each at most. */
  public Map<String, List<Widget>> inShownAreas() {
    Map<String, List<Widget>> areas = new HashMap<>();
    em.createQuery(
            "select w from Widget w where w.area in :areas order by w.area, w.position, w.id",
            Widget.class)
        .setParameter("areas", Area.shown().stream().map(Area::getKey).toList())
        .getResultStream()
        .forEach(
            widget ->
                areas.computeIfAbsent(widget.getArea(), key -> new ArrayList<>()).add(widget));
    areas.values().stream()
        .filter(widgets -> widgets.size() > AT_MOST)
        .forEach(widgets -> widgets.subList(AT_MOST, widgets.size()).clear());
    return areas;
  }
}
