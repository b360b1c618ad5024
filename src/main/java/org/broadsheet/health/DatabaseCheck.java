package org.broadsheet.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.system.Configuration;
import org.broadsheet.system.ConfiguredDataSource;
import org.broadsheet.system.Messages;

/** The database: which it is, how quickly it answers, how much it holds. */
@ApplicationScoped
class DatabaseCheck implements HealthCheck {

  private static final double SLOW_MILLIS = 50;

  @EJB private HealthQueries queries;
  @Inject private Messages messages;

  @Override
  public int order() {
    return 1;
  }

  @Override
  public String key() {
    return "database";
  }

  @Override
  public List<HealthLine> lines() {
    HealthQueries.Database database = queries.database();
    return List.of(
        kind(database),
        speed(database.millis()),
        HealthLine.good(messages.text("health.database.size"), Sizes.text(bytes())),
        HealthLine.good(messages.text("health.database.migration"), queries.lastMigration()));
  }

  private HealthLine kind(HealthQueries.Database database) {
    String name = messages.text("health.database.kind");
    return ConfiguredDataSource.isPostgres()
        ? HealthLine.good(name, database.product())
        : new HealthLine(
            name,
            database.product(),
            HealthLine.State.GOOD,
            messages.text("health.database.embedded"));
  }

  private HealthLine speed(double millis) {
    String name = messages.text("health.database.speed");
    String value = messages.text("health.milliseconds", millis);
    return millis < SLOW_MILLIS
        ? HealthLine.good(name, value)
        : HealthLine.watch(name, value, messages.text("health.database.slow"));
  }

  private long bytes() {
    Path file = Configuration.dataFolder().resolve("broadsheet.mv.db");
    return queries.databaseBytes().orElseGet(() -> file.toFile().length());
  }
}
