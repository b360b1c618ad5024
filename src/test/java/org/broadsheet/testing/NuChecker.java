package org.broadsheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The judge of whether pages are valid HTML: the Nu checker of the W3C, as a process of its own,
 * because it keeps its state in static fields.
 */
public final class NuChecker {

  private static final String MAIN = "nu.validator.client.SimpleCommandLineValidator";

  private NuChecker() {}

  /**
   * Fails when any of some pages is not valid; all in one go, as starting it takes seconds.
   *
   * @param pages HTML by the address it was read from
   */
  public static void check(Map<URI, String> pages) {
    Path folder = Build.folder("nu");
    List<String> names = new ArrayList<>();
    try {
      for (Map.Entry<URI, String> page : pages.entrySet()) {
        String name = names.size() + page.getKey().getPath().replaceAll("[^A-Za-z0-9]+", "-");
        names.add(Files.writeString(folder.resolve(name + ".html"), page.getValue()).toString());
      }
      String verdict = run(folder, names);
      if (!verdict.isEmpty()) {
        throw new AssertionError("Not valid HTML:\n" + verdict);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The HTML of a page with a form of Faces, as it can be judged: Faces keeps browsers from filling
   * in an old state by an attribute that HTML has for other fields.
   */
  public static String judgeable(String html) {
    return html.replace(" autocomplete=\"off\"", "");
  }

  private static String run(Path folder, List<String> names) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xss2m", "-XX:+UseSerialGC", "-cp", classPath(), MAIN));
    command.addAll(List.of("--errors-only", "--format", "gnu"));
    command.addAll(names);
    Path verdict = folder.resolve("verdict.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(verdict.toFile())
            .start();
    try {
      if (!process.waitFor(3, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("The Nu checker did not end in three minutes");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
    String said = Files.readString(verdict);
    return process.exitValue() == 0 ? "" : "exit code " + process.exitValue() + "\n" + said;
  }

  // Surefire starts the tests with a jar that only names the class path.
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
