package org.broadsheet.statistics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The table of views, written to in two batches. */
final class ViewTable {

  // Both databases know these; a post deleted in the meantime simply gets no row.
  private static final String UPDATE =
      "update page_view set views = views + ? where post_id = ? and view_hour = ?";
  private static final String INSERT =
      "insert into page_view (post_id, view_hour, views)"
          + " select p.id, cast(? as bigint), cast(? as bigint) from post p where p.id = ?";

  /** Adds views within the connection's transaction. */
  void add(Connection connection, Map<ViewKey, Long> views) throws SQLException {
    List<ViewKey> keys = new ArrayList<>(views.keySet());
    // The same order on every node, so that two of them cannot wait for each other.
    keys.sort(Comparator.comparingLong(ViewKey::hour).thenComparingLong(ViewKey::postId));
    List<ViewKey> missing = update(connection, keys, views);
    if (!missing.isEmpty()) {
      insert(connection, missing, views);
    }
  }

  private static List<ViewKey> update(
      Connection connection, List<ViewKey> keys, Map<ViewKey, Long> views) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
      for (ViewKey key : keys) {
        statement.setLong(1, views.get(key));
        statement.setLong(2, key.postId());
        statement.setLong(3, key.hour());
        statement.addBatch();
      }
      int[] rows = statement.executeBatch();
      List<ViewKey> missing = new ArrayList<>();
      for (int i = 0; i < rows.length; i++) {
        if (rows[i] == 0) {
          missing.add(keys.get(i));
        }
      }
      return missing;
    }
  }

  private static void insert(Connection connection, List<ViewKey> keys, Map<ViewKey, Long> views)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (ViewKey key : keys) {
        statement.setLong(1, key.hour());
        statement.setLong(2, views.get(key));
        statement.setLong(3, key.postId());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
