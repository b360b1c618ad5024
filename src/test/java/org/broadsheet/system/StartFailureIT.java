package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.broadsheet.testing.Build;
import org.broadsheet.testing.Server;
import org.junit.jupiter.api.Test;

class StartFailureIT {

  @Test
  void withoutItsDatabaseItEndsAndSaysSo() {
    String url = "jdbc:postgresql://127.0.0.1:" + Build.freePort() + "/news?password=tell-nobody";
    try (Server server = Server.onPayaraMicro().with("BROADSHEET_DB_URL", url)) {
      assertThat(server.startAndEnd()).isNotZero();

      assertThat(reasons(server))
          .singleElement()
          .asString()
          .contains("jdbc:postgresql://127.0.0.1:", "does not answer", "refused")
          .doesNotContain("tell-nobody");
    }
  }

  @Test
  void withADatabaseItDoesNotKnowItEndsAndSaysSo() {
    String url = "jdbc:mysql://127.0.0.1/news?password=tell-nobody";
    try (Server server = Server.onPayaraMicro().with("BROADSHEET_DB_URL", url)) {
      assertThat(server.startAndEnd()).isNotZero();

      assertThat(reasons(server))
          .singleElement()
          .asString()
          .contains("BROADSHEET_DB_URL must begin with")
          .doesNotContain("tell-nobody");
    }
  }

  /** The database is taken down next, and complains; that is not why. */
  @Test
  void withAPasswordThatIsTooShortItEndsAndSaysSo() {
    try (Server server =
        Server.onPayaraMicro()
            .with("BROADSHEET_ADMIN_USER", "anna")
            .with("BROADSHEET_ADMIN_PASSWORD", "short")) {
      assertThat(server.startAndEnd()).isNotZero();

      assertThat(reasons(server))
          .singleElement()
          .asString()
          .contains("BROADSHEET_ADMIN_PASSWORD needs");
    }
  }

  @Test
  void onATakenPortItEndsAndSaysSo() throws IOException {
    try (Server server = Server.onPayaraMicro();
        ServerSocket other = new ServerSocket(server.port(), 1, InetAddress.getLoopbackAddress())) {
      assertThat(server.startAndEnd()).isNotZero();

      assertThat(reasons(server))
          .singleElement()
          .asString()
          .contains("port " + other.getLocalPort(), "BROADSHEET_PORT");
      assertThat(server.data()).doesNotExist();
    }
  }

  private static List<String> reasons(Server server) {
    return server.log().lines().filter(line -> line.startsWith("Broadsheet cannot start")).toList();
  }
}
