package org.broadsheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Broadsheet as an operator runs it: the built WAR on a server that is a process of its own, on a
 * free port of the loopback address, with a data folder that outlives it.
 *
 * <p>{@code try (Server server = Server.onPayaraMicro().start()) { … }}
 */
public final class Server implements AutoCloseable {

  private static final String READY = "/health/ready";
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int LOG_LINES = 60;

  /** A server that lives a minute does not earn back what its best compiler costs. */
  static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final int port = Build.freePort();
  private final Path folder;
  private final List<String> command;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private Process process;

  Server(Path folder, List<String> command) {
    this.folder = folder;
    this.command = command;
    with("BROADSHEET_PORT", String.valueOf(port));
    with("BROADSHEET_DATA", folder.resolve("data").toString());
    with("BROADSHEET_ADDRESS", "127.0.0.1");
  }

  /** One on Payara Micro, by the script that the operator uses; not yet started. */
  public static Server onPayaraMicro() {
    Build.war();
    Path script = Build.PROJECT.resolve("server-config/payara-micro/start.sh");
    return new Server(Build.folder("payara-micro"), List.of(script.toString()))
        .with("JAVA_OPTS", QUICK_TO_START);
  }

  /** One on WildFly, configured by {@code server-config/wildfly}; not yet started. */
  public static Server onWildFly() {
    return WildFly.server(Build.folder("wildfly"));
  }

  /** Sets a variable of its environment, from the next start on. */
  public Server with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /**
   * Starts it, again or for the first time, and waits until it is ready.
   *
   * @throws AssertionError with the end of its log when it ends or is not ready in time
   */
  public Server start() {
    launch();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive()) {
        throw new AssertionError("The server ended by itself: " + process.exitValue() + tail());
      }
      if (System.nanoTime() > end) {
        kill9();
        throw new AssertionError("The server was not ready in " + PATIENCE + tail());
      }
      pause();
    }
    return this;
  }

  /** Starts it and waits for it to end by itself; its exit code. */
  public int startAndEnd() {
    launch();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        kill9();
        throw new AssertionError("The server did not end in " + PATIENCE + tail());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  /** An address on it. */
  public URI url(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** The port it answers on. */
  public int port() {
    return port;
  }

  /** Its data folder; the inbox is {@code data().resolve("inbox")}. */
  public Path data() {
    return folder.resolve("data");
  }

  /** The number of its process. */
  public long pid() {
    return process.pid();
  }

  /** Everything it has logged since it last started. */
  public String log() {
    try {
      return Files.readString(logFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as a power cut does: SIGKILL, to it and what it has started. */
  public void kill9() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    join();
  }

  /** Ends it as an operator does: SIGTERM. */
  public void stop() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    children.forEach(ProcessHandle::destroy);
    join();
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      stop();
    }
  }

  private void launch() {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(logFile().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("BROADSHEET_"));
    builder.environment().putAll(environment);
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isReady() {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(url(READY)).timeout(Duration.ofSeconds(10)).build();
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  private void join() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  private Path logFile() {
    return folder.resolve("server.log");
  }

  private String tail() {
    List<String> lines = log().lines().toList();
    return "\n"
        + String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }
}
