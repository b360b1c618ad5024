package org.broadsheet.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A made-up site of any size, written into an empty database in seconds: the proportions are those
 * of a real one, see {@code large-site.sql}.
 */
public final class LargeSite {

  /** Number of its oldest post. */
  public static final long FIRST_POST = 1001;

  /** Post with a tenth of all comments; its number for a site of so many posts. */
  public static long discussedPost(int posts) {
    return 1000L + posts - 20;
  }

  private static final String BEFORE_ARCHIVES = "1";
  private static final Pattern SERIES = Pattern.compile("series\\(([^)]+)\\)( [ph]\\b)?");

  private static final Path FOUNDATION =
      Build.PROJECT.resolve("src/main/resources/db/migration/V1__foundation.sql");
  private static final Pattern INDEX = Pattern.compile("create index (\\w+) on [^;]+");

  private LargeSite() {}

  /**
   * Fills an empty database as a release without archive entries would have left it, and then
   * brings it to the present, so that the migrations have met every row.
   */
  public static void fill(DataSource database, int posts, int comments) {
    migrate(database, BEFORE_ARCHIVES);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
      // References hold by construction, and indexes are made faster when the rows are there.
      statement.execute(
          h2 ? "set referential_integrity false" : "set session_replication_role = replica");
      List<MatchResult> indexes = INDEX.matcher(Sources.read(FOUNDATION)).results().toList();
      for (MatchResult index : indexes) {
        statement.execute("drop index " + index.group(1));
      }
      for (String sql : statements(h2, posts, comments)) {
        statement.execute(sql);
      }
      for (MatchResult index : indexes) {
        statement.execute(index.group());
      }
      statement.execute(
          h2 ? "set referential_integrity true" : "set session_replication_role = default");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    migrate(database, "latest");
    settle(database);
  }

  // As after a while: it is noted which files posts show, and the database knows its tables.
  private static void settle(DataSource database) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update post set media_due = 0");
      statement.execute("analyze");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void migrate(DataSource database, String version) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .target(version)
        .load()
        .migrate();
  }

  private static List<String> statements(boolean h2, int posts, int comments) {
    String script =
        Sources.read(
                Build.PROJECT.resolve("src/test/resources/org/broadsheet/testing/large-site.sql"))
            .replaceAll("(?m)^--.*$", "");
    String whole = SERIES.matcher(script).replaceAll(match -> series(match, h2));
    return List.of(
        whole
            .replace(":posts", Integer.toString(posts))
            .replace(":comments", Integer.toString(comments))
            .replace(":now", System.currentTimeMillis() + (h2 ? "" : "::bigint"))
            .strip()
            .split(";\\s*"));
  }

  private static String series(MatchResult match, boolean h2) {
    String name = match.group(2) == null ? " g" : match.group(2);
    String range =
        h2
            ? "(select x from system_range(1, %s))"
            : "(select x from generate_series(1::bigint, (%s)::bigint) x)";
    return Matcher.quoteReplacement(range.formatted(match.group(1)) + name);
  }
}
