package org.broadsheet.system.paging;

import java.util.List;

/** The order of a list: what its entries are, one after the other. */
@FunctionalInterface
public interface Walk {

  /**
   * Entries in their order.
   *
   * @param from the first of them; null for the beginning of the list
   * @param count how many at most; fewer only at the end of the list
   */
  List<Anchor> entries(Anchor from, int count);
}
