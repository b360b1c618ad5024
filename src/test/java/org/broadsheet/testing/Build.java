package org.broadsheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this build has made, and free places beside it. */
public final class Build {

  /** The folder of the project. */
  public static final Path PROJECT = Path.of("").toAbsolutePath();

  /** The folder of what the build makes. */
  public static final Path TARGET = PROJECT.resolve("target");

  private Build() {}

  /** The WAR as it is shipped. */
  public static Path war() {
    return made(TARGET.resolve("broadsheet.war"));
  }

  /** The unpacked WildFly. */
  public static Path wildFly() {
    return made(Path.of(System.getProperty("broadsheet.test.wildfly", TARGET + "/wildfly")));
  }

  /** A new empty folder below {@code target/it}, which {@code ./mvnw clean} takes away. */
  public static Path folder(String name) {
    try {
      return Files.createTempDirectory(Files.createDirectories(TARGET.resolve("it")), name + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port of the loopback address that nothing listens on. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path made(Path path) {
    if (!Files.exists(path)) {
      throw new IllegalStateException(path + " is missing: run ./mvnw verify, not the test alone");
    }
    return path;
  }
}
