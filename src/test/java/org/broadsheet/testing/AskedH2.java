package org.broadsheet.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;
import org.h2.util.StringUtils;

/**
 * An H2 that keeps a trace of what it is asked; each question is then asked once more, to be
 * explained.
 */
public final class AskedH2 implements AskedDatabase {

  private static final int MILLIS_TO_WRITE = 300;
  private static final Pattern TRACED = Pattern.compile("/\\*SQL[^*]*\\*/(.*)");
  private static final Pattern PARAMETERS = Pattern.compile(" \\{(1: .*)}$");
  private static final Pattern PARAMETER =
      Pattern.compile("(?:^|, )\\d+: (?:CAST\\()?('(?:[^']|'')*'|[^,' ]+)[^,']*");

  /** A table, the index by which it was read, and how many entries were looked at. */
  private static final Pattern READ =
      Pattern.compile(
          "\"PUBLIC\"\\.\"(\\w+)\"[^/]*/\\* PUBLIC\\.([\\w.]+).*?/\\* scanCount: (\\d+) \\*/",
          Pattern.DOTALL);

  private final Path folder = Build.folder("h2");
  private final JdbcDataSource database = new JdbcDataSource();
  private final Server server;

  /** Starts one on a free port of the loopback address. */
  public AskedH2() {
    System.setProperty("h2.bindAddress", "127.0.0.1");
    try {
      server =
          Server.createTcpServer("-tcpPort", Integer.toString(Build.freePort()), "-ifNotExists")
              .start();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    database.setURL("jdbc:h2:" + folder.resolve("site") + ";DB_CLOSE_DELAY=-1;CACHE_SIZE=131072");
    database.setUser("sa");
    database.setPassword("");
  }

  @Override
  public DataSource dataSource() {
    return database;
  }

  @Override
  public org.broadsheet.testing.Server use(org.broadsheet.testing.Server application) {
    String url = "jdbc:h2:tcp://127.0.0.1:" + server.getPort() + "/" + folder.resolve("site");
    return application.with("BROADSHEET_DB_URL", url);
  }

  @Override
  public List<AskedQuery> during(Runnable work) {
    long before = trace().length();
    run("set trace_level_file 2");
    work.run();
    pause(MILLIS_TO_WRITE);
    run("set trace_level_file 1");
    return trace()
        .substring((int) before)
        .lines()
        .map(TRACED::matcher)
        .filter(Matcher::matches)
        .map(line -> StringUtils.javaDecode(line.group(1)).replaceFirst(";$", ""))
        .filter(sql -> sql.regionMatches(true, 0, "select", 0, 6))
        .filter(sql -> !OF_NO_PAGE.matcher(sql.replaceFirst(PARAMETERS.pattern(), "")).find())
        .map(this::explained)
        .toList();
  }

  private AskedQuery explained(String traced) {
    Matcher given = PARAMETERS.matcher(traced);
    boolean asked = given.find();
    String sql = asked ? traced.substring(0, given.start()) : traced;
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement("explain analyze " + sql)) {
      List<String> values = asked ? values(given.group(1)) : List.of();
      for (int i = 0; i < values.size(); i++) {
        statement.setString(i + 1, values.get(i));
      }
      try (ResultSet plan = statement.executeQuery()) {
        plan.next();
        return new AskedQuery(sql, reads(plan.getString(1)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(traced, e);
    }
  }

  private static List<String> values(String parameters) {
    List<String> values = new ArrayList<>();
    Matcher matcher = PARAMETER.matcher(parameters);
    while (matcher.find()) {
      String value = matcher.group(1);
      values.add(
          value.startsWith("'")
              ? value.substring(1, value.length() - 1).replace("''", "'")
              : value);
    }
    return values;
  }

  private static List<AskedQuery.Read> reads(String plan) {
    List<AskedQuery.Read> reads = new ArrayList<>();
    Matcher matcher = READ.matcher(plan);
    while (matcher.find()) {
      boolean whole = matcher.group(2).endsWith("tableScan");
      String table = matcher.group(1).toLowerCase(Locale.ROOT);
      reads.add(new AskedQuery.Read(table, whole, Long.parseLong(matcher.group(3))));
    }
    if (reads.isEmpty()) {
      throw new AssertionError("No table in this plan: " + plan);
    }
    return reads;
  }

  private void run(String sql) {
    try (Connection connection = database.getConnection();
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String trace() {
    Path file = folder.resolve("site.trace.db");
    return Files.exists(file) ? Sources.read(file) : "";
  }

  static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  @Override
  public void close() {
    run("shutdown immediately");
    server.stop();
  }
}
