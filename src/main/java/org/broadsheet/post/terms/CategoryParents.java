package org.broadsheet.post.terms;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which category stands below which, as a transaction has left it. */
final class CategoryParents {

  private final Map<Long, List<Long>> below = new HashMap<>();

  private CategoryParents() {}

  @SuppressWarnings("unchecked")
  static CategoryParents read(EntityManager em) {
    CategoryParents parents = new CategoryParents();
    List<Object[]> rows =
        em.createNativeQuery("select id, parent_id from category where parent_id is not null")
            .getResultList();
    for (Object[] row : rows) {
      parents
          .below
          .computeIfAbsent(((Number) row[1]).longValue(), any -> new ArrayList<>())
          .add(((Number) row[0]).longValue());
    }
    return parents;
  }

  /** A category and all below it. */
  Set<Long> branch(long category) {
    Set<Long> branch = new LinkedHashSet<>(Set.of(category));
    List<Long> open = new ArrayList<>(branch);
    while (!open.isEmpty()) {
      Long at = open.remove(open.size() - 1);
      below.getOrDefault(at, List.of()).stream().filter(branch::add).forEach(open::add);
    }
    return branch;
  }
}
