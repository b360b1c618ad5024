package org.broadsheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** WildFly as it is downloaded, with a folder of its own for what it writes. */
final class WildFly {

  private WildFly() {}

  /** A server with the WAR deployed, configured as {@code docs/operations.md} says. */
  static Server server(Path folder) {
    Path base = folder.resolve("standalone");
    copy(Build.wildFly().resolve("standalone/configuration"), base.resolve("configuration"));
    try {
      Files.createDirectories(base.resolve("deployments"));
      Files.copy(Build.war(), base.resolve("deployments/broadsheet.war"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path script = Build.wildFly().resolve("bin/standalone.sh");
    script.toFile().setExecutable(true);
    Server server = new Server(folder, command(script, base));
    return server
        .with("LAUNCH_JBOSS_IN_BACKGROUND", "1")
        .with("JBOSS_HOME", Build.wildFly().toString())
        .with(
            "JAVA_OPTS",
            Server.QUICK_TO_START
                + " -Xmx512m -XX:+UseSerialGC -Djava.awt.headless=true"
                + " -Djava.net.preferIPv4Stack=true -Djboss.http.port="
                + server.port());
  }

  private static List<String> command(Path script, Path base) {
    return List.of(
        script.toString(),
        "--yaml=" + Build.PROJECT.resolve("server-config/wildfly/broadsheet.yml"),
        "-Djboss.server.base.dir=" + base,
        "-Djboss.https.port=" + Build.freePort(),
        "-Djboss.management.http.port=" + Build.freePort(),
        "-b",
        "127.0.0.1",
        "-bmanagement",
        "127.0.0.1");
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.createDirectories(to);
        if (Files.isRegularFile(file)) {
          Path copy = to.resolve(from.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
