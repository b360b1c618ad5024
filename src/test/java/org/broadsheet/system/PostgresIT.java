package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import org.broadsheet.testing.Postgres;
import org.broadsheet.testing.Server;
import org.junit.jupiter.api.Test;

class PostgresIT {

  @Test
  void theSameWarRunsOnPostgres() throws Exception {
    try (Postgres postgres = Postgres.start();
        Server server = postgres.use(Server.onPayaraMicro()).start()) {
      Pages.check(server);

      try (Connection connection = postgres.dataSource().getConnection();
          ResultSet posts =
              connection.createStatement().executeQuery("select count(*) from post")) {
        posts.next();
        assertThat(posts.getLong(1)).as("posts of the sample").isPositive();
      }
      assertThat(server.data().resolve("broadsheet.mv.db")).doesNotExist();
      Pages.checkImport(server);

      Pages.comment(server, "Before the power cut.");
      server.kill9();
      server.start();
      try (Connection connection = postgres.dataSource().getConnection();
          ResultSet comments =
              connection
                  .createStatement()
                  .executeQuery("select count(*) from comment where author_key <> ''")) {
        comments.next();
        assertThat(comments.getLong(1)).as("acknowledged comments").isEqualTo(1);
      }
    }
  }
}
