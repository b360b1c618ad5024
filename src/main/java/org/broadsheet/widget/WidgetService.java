package org.broadsheet.widget;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Finds the blocks of an area. */
@Stateless
public class WidgetService {

  private static final int AT_MOST = 50;

  @PersistenceContext private EntityManager em;

  /** The blocks of an area in their order, fifty at most. */
  public List<Widget> inArea(String area) {
    return em.createQuery(
            "select w from Widget w where w.area = :area order by w.position, w.id", Widget.class)
        .setParameter("area", area)
        .setMaxResults(AT_MOST)
        .getResultList();
  }
}
