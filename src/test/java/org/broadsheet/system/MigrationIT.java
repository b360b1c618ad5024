package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.broadsheet.testing.Postgres;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The tables that the migrations make are those that the entities speak of. */
class MigrationIT {

  @Test
  void onH2() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:mem:migration;DB_CLOSE_DELAY=-1");

    check(h2);
  }

  @Test
  void onPostgres() {
    try (Postgres postgres = Postgres.start()) {
      check(postgres.dataSource());
    }
  }

  private static void check(DataSource database) {
    Flyway flyway =
        Flyway.configure().dataSource(database).locations("classpath:db/migration").load();
    assertThat(flyway.migrate().migrationsExecuted).isPositive();
    assertThat(flyway.migrate().migrationsExecuted).as("a second time").isZero();

    Map<String, Object> here =
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.nonJtaDataSource", database,
            "eclipselink.session-name", database.toString(),
            "eclipselink.target-server", "None");
    try (EntityManagerFactory factory = Persistence.createEntityManagerFactory("broadsheet", here);
        EntityManager entities = factory.createEntityManager()) {
      assertThat(factory.getMetamodel().getEntities()).hasSizeGreaterThan(10);
      for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
        assertThat(rows(entities, entity)).as(entity.getName()).isEmpty();
      }
    }
  }

  private static <T> List<T> rows(EntityManager entities, EntityType<T> entity) {
    String query = "select e from " + entity.getName() + " e";
    return entities.createQuery(query, entity.getJavaType()).getResultList();
  }
}
