package org.broadsheet.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A real PostgreSQL with an empty database, up in a second or two. */
public final class Postgres implements AutoCloseable {

  private final EmbeddedPostgres server;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts one on a free port. */
  public static Postgres start() {
    return start(Map.of());
  }

  /** Starts one on a free port, with settings of its own. */
  static Postgres start(Map<String, String> settings) {
    try {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setOverrideWorkingDirectory(Build.folder("postgres").toFile())
              .setServerConfig("max_connections", "200");
      settings.forEach(builder::setServerConfig);
      return new Postgres(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Points a server that is not yet started at it. */
  public Server use(Server application) {
    return application
        .with("BROADSHEET_DB_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres")
        .with("BROADSHEET_DB_USER", "postgres")
        .with("BROADSHEET_DB_PASSWORD", "postgres");
  }

  /** For tests that look at what lies in the database. */
  public javax.sql.DataSource dataSource() {
    return server.getPostgresDatabase();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
