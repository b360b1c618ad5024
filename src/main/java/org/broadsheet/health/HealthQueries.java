package org.broadsheet.health;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.broadsheet.account.Allowed;
import org.broadsheet.account.Capability;
import org.broadsheet.system.ConfiguredDataSource;

/** What the database tells of itself and of what waits in it. */
@Stateless
public class HealthQueries {

  private static final int NODES_AT_MOST = 20;
  private static final Duration NODES_SINCE = Duration.ofHours(1);
  private static final double NANOS_PER_MILLI = 1e6;

  @Resource(lookup = "java:app/jdbc/broadsheet")
  private DataSource dataSource;

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /**
   * A database.
   *
   * @param product its name and version
   * @param millis how long it took to answer
   */
  public record Database(String product, double millis) {}

  /** A node and when it last said that it is alive. */
  public record SeenNode(String name, Instant at) {}

  /** The product, and how long it takes to answer a question. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public Database database() {
    try (Connection connection = dataSource.getConnection()) {
      DatabaseMetaData about = connection.getMetaData();
      String product = about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
      long begin = System.nanoTime();
      connection.isValid(2);
      return new Database(product, (System.nanoTime() - begin) / NANOS_PER_MILLI);
    } catch (SQLException e) {
      throw new IllegalStateException("The database says nothing of itself", e);
    }
  }

  /** Bytes of the database on the disk of PostgreSQL; empty for H2, whose file tells it. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public Optional<Long> databaseBytes() {
    return ConfiguredDataSource.isPostgres()
        ? Optional.of(number("select pg_database_size(current_database())"))
        : Optional.empty();
  }

  /** The number of the last migration. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public String lastMigration() {
    return em.createNativeQuery(
            "select \"version\" from \"flyway_schema_history\" where \"success\" = true"
                + " and \"version\" is not null order by \"installed_rank\" desc"
                + " fetch first 1 rows only")
        .getSingleResult()
        .toString();
  }

  /** Bytes of all pictures and documents that are here. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public long mediaBytes() {
    return number("select coalesce(sum(byte_count), 0) from media where fetch_state = 'STORED'");
  }

  /** The moment of the last mail that was sent; empty when none was of late. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public Optional<Instant> lastMail() {
    return moment("select max(sent_at) from outgoing_mail where state = 'SENT'");
  }

  /** Since when the oldest mail waits that could have been sent; empty when none does. */
  @Allowed(Capability.MANAGE_OPTIONS)
  public Optional<Instant> oldestWaitingMail() {
    return moment("select min(due_at) from outgoing_mail where state = 'WAITING'");
  }

  /** The nodes that were alive within the last hour, the last seen first. */
  @Allowed(Capability.MANAGE_OPTIONS)
  @SuppressWarnings("unchecked")
  public List<SeenNode> nodes() {
    List<Object[]> rows =
        em.createNativeQuery(
                "select name, heartbeat_at from node where heartbeat_at > ?1"
                    + " order by heartbeat_at desc, name")
            .setParameter(1, clock.instant().minus(NODES_SINCE).toEpochMilli())
            .setMaxResults(NODES_AT_MOST)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new SeenNode((String) row[0], Instant.ofEpochMilli(((Number) row[1]).longValue())))
        .toList();
  }

  private long number(String query) {
    return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
  }

  private Optional<Instant> moment(String query) {
    return Optional.ofNullable((Number) em.createNativeQuery(query).getSingleResult())
        .map(millis -> Instant.ofEpochMilli(millis.longValue()));
  }
}
