package org.broadsheet.system;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to the version this release needs, before anything else starts. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

  private static final Logger LOG = Logger.getLogger(Migration.class.getName());

  @Resource(lookup = "java:app/jdbc/broadsheet")
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    try {
      Flyway.configure(Migration.class.getClassLoader())
          .dataSource(dataSource)
          .locations("classpath:db/migration")
          .load()
          .migrate();
    } catch (FlywayException e) {
      // Payara keeps running after a failed deployment: say it in one line, then let it fail.
      LOG.log(
          Level.SEVERE,
          "Broadsheet cannot start: the database {0} cannot be reached or migrated. {1}",
          new Object[] {withoutSecrets(ConfiguredDataSource.url()), e.getMessage()});
      throw e;
    }
  }

  private static String withoutSecrets(String url) {
    return url.replaceAll("(?i)(password|user)=[^&;]*", "$1=…");
  }
}
