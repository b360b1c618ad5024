package org.broadsheet.post.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order in which pages stand below each other, made of their numbers alone. */
final class PageTree {

  private final Map<Long, List<Long>> below = new HashMap<>();
  private final List<Long> order = new ArrayList<>();

  private PageTree() {}

  /**
   * The numbers of pages, each followed by those below it.
   *
   * @param pages numbers and the numbers of the pages above (null for none), in the order that
   *     those below one page have
   */
  static List<Long> order(List<Long[]> pages) {
    PageTree tree = new PageTree();
    Set<Long> known = new HashSet<>();
    pages.forEach(page -> known.add(page[0]));
    for (Long[] page : pages) {
      // What stands below a page that is not in the list stands at the top.
      Long above = known.contains(page[1]) ? page[1] : null;
      tree.below.computeIfAbsent(above, any -> new ArrayList<>()).add(page[0]);
    }
    tree.walk(null);
    // Circles hang on nothing; none of them may get lost.
    Set<Long> reached = new HashSet<>(tree.order);
    pages.stream().map(page -> page[0]).filter(reached::add).forEach(tree.order::add);
    return tree.order;
  }

  private void walk(Long above) {
    for (Long page : below.getOrDefault(above, List.of())) {
      order.add(page);
      walk(page);
    }
  }
}
