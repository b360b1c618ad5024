package org.broadsheet.testing;

import java.util.List;

/**
 * A query that a server has asked, and how the database answered it.
 *
 * @param reads what was read for it, table by table
 */
public record AskedQuery(String sql, List<Read> reads) {

  /**
   * What was read of one table.
   *
   * @param table lower case
   * @param whole whether it was read from one end to the other
   * @param rows rows or entries of an index looked at
   */
  public record Read(String table, boolean whole, long rows) {}
}
