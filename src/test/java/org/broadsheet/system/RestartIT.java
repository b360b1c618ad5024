package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.broadsheet.testing.Build;
import org.broadsheet.testing.Http;
import org.broadsheet.testing.Server;
import org.junit.jupiter.api.Test;

class RestartIT {

  @Test
  void afterAPowerCutItGoesOnAndLeavesNothingBehind() throws IOException {
    Path temporary = Build.folder("temporary");
    try (Server server = Server.onPayaraMicro().with("TMPDIR", temporary.toString()).start()) {
      String before = Http.get(server.url("/feed/")).body();
      long first = server.pid();
      server.kill9();
      assertThat(count(temporary, first)).isEqualTo(1);

      server.start();

      assertThat(Http.get(server.url("/feed/")).body()).contains("<item>").isEqualTo(before);
      assertThat(count(temporary, first)).isZero();
      assertThat(count(temporary, server.pid())).isEqualTo(1);
    }
  }

  private static long count(Path folder, long pid) throws IOException {
    try (Stream<Path> names = Files.list(folder)) {
      return names
          .filter(name -> name.getFileName().toString().startsWith("broadsheet." + pid + "."))
          .count();
    }
  }
}
