package org.broadsheet.system;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.xa.PGXADataSource;

/**
 * The database the operator chose: PostgreSQL or H2 by {@code BROADSHEET_DB_URL}, else an H2 file
 * in the data folder.
 *
 * <p>It is an XA data source because with a plain one neither Payara nor WildFly recovers after the
 * database restarts.
 */
public class ConfiguredDataSource implements XADataSource {

  private final XADataSource chosen = choose();

  private static XADataSource choose() {
    String url = url();
    String user = Configuration.get("db.user").orElse(url.startsWith("jdbc:h2:") ? "sa" : null);
    String password = Configuration.get("db.password").orElse("");
    if (isPostgres()) {
      PGXADataSource postgres = new PGXADataSource();
      postgres.setUrl(url);
      if (user != null) {
        postgres.setUser(user);
        postgres.setPassword(password);
      }
      postgres.setReWriteBatchedInserts(true);
      return postgres;
    }
    if (url.startsWith("jdbc:h2:")) {
      JdbcDataSource h2 = new JdbcDataSource();
      h2.setURL(url);
      h2.setUser(user);
      h2.setPassword(password);
      return h2;
    }
    IllegalStateException refused =
        new IllegalStateException(
            "BROADSHEET_DB_URL must begin with jdbc:postgresql: or jdbc:h2:, it is "
                + withoutSecrets(url));
    StartFailure.because("no such kind of database", refused);
    throw refused;
  }

  /** The JDBC address in use. */
  public static String url() {
    return Configuration.get("db.url").orElseGet(ConfiguredDataSource::embedded);
  }

  /** True when the database is PostgreSQL, else it is H2. */
  public static boolean isPostgres() {
    return url().startsWith("jdbc:postgresql:");
  }

  // WRITE_DELAY=0: H2 otherwise acknowledges a commit up to 500 ms before it is on disk.
  // DB_CLOSE_ON_EXIT=FALSE: an orderly stop still writes the last views; the pool closes H2 then.
  // QUERY_CACHE_SIZE: a page asks for more kinds of rows than the 8 that H2 else remembers how to
  // find.
  private static String embedded() {
    return "jdbc:h2:file:"
        + Configuration.dataFolder().resolve("broadsheet")
        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=128";
  }

  @Override
  public XAConnection getXAConnection() throws SQLException {
    String trouble = "the database " + withoutSecrets(url()) + " does not answer";
    try {
      XAConnection connection = chosen.getXAConnection();
      StartFailure.noLonger(trouble);
      return connection;
    } catch (SQLException e) {
      StartFailure.because(trouble, e);
      throw e;
    }
  }

  @Override
  public XAConnection getXAConnection(String user, String password) throws SQLException {
    return getXAConnection();
  }

  private static String withoutSecrets(String url) {
    return url.replaceAll("(?i)(password|user)=[^&;]*", "$1=…");
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return chosen.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    chosen.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    chosen.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return chosen.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return chosen.getParentLogger();
  }
}
