package org.broadsheet.widget;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.broadsheet.text.Slug;

/** Reads the categories in one go. */
@Stateless
public class TopicService {

  private static final int AT_MOST = 2000;

  @PersistenceContext private EntityManager em;

  /** All categories by name, without their places in the tree; two thousand at most. */
  @SuppressWarnings("unchecked")
  public List<Topic> all() {
    List<Object[]> rows =
        em.createNativeQuery(
                "select id, parent_id, name, slug, post_count from category order by name, id")
            .setMaxResults(AT_MOST)
            .getResultList();
    return rows.stream().map(TopicService::topic).toList();
  }

  private static Topic topic(Object[] row) {
    Long parent = row[1] == null ? null : ((Number) row[1]).longValue();
    return new Topic(
        ((Number) row[0]).longValue(),
        parent,
        (String) row[2],
        Slug.pathSegment((String) row[3]),
        ((Number) row[4]).longValue());
  }
}
