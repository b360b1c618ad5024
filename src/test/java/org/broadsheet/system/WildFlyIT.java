package org.broadsheet.system;

import org.broadsheet.testing.Server;
import org.junit.jupiter.api.Test;

class WildFlyIT {

  @Test
  void theSameWarRunsOnWildFly() {
    try (Server server = Server.onWildFly().start()) {
      Pages.check(server);
      Pages.checkImport(server);
      Pages.comment(server, "Also on WildFly.");
    }
  }
}
