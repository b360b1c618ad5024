package org.broadsheet.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the operator says through the environment or system properties. */
public final class Configuration {

  private static final String PREFIX = "broadsheet.";

  private Configuration() {}

  /**
   * The value of a variable such as {@code db.url}: the system property {@code broadsheet.db.url},
   * else the environment variable {@code BROADSHEET_DB_URL}; empty when neither says anything.
   */
  public static Optional<String> get(String name) {
    String value = System.getProperty(PREFIX + name);
    if (value == null) {
      value = System.getenv((PREFIX + name).replace('.', '_').toUpperCase(Locale.ROOT));
    }
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** True when the variable says {@code true}, false when it says anything else. */
  public static boolean flag(String name, boolean whenUnset) {
    return get(name).map(Boolean::parseBoolean).orElse(whenUnset);
  }

  /**
   * The whole number that a variable says.
   *
   * @throws IllegalStateException when it says something else, or a number out of these bounds
   */
  public static long number(String name, long whenUnset, long least, long most) {
    Optional<String> said = get(name);
    if (said.isEmpty()) {
      return whenUnset;
    }
    if (!said.get().matches("\\d{1,15}")) {
      throw notBetween(name, said.get(), least, most);
    }
    long number = Long.parseLong(said.get());
    if (number < least || number > most) {
      throw notBetween(name, said.get(), least, most);
    }
    return number;
  }

  private static IllegalStateException notBetween(String name, String said, long least, long most) {
    String variable = (PREFIX + name).replace('.', '_').toUpperCase(Locale.ROOT);
    return new IllegalStateException(
        variable + " must be a whole number from " + least + " to " + most + ", it is " + said);
  }

  /** The folder of the database, media, inbox and keys, absolute; made when it is missing. */
  public static Path dataFolder() {
    return folder(Path.of(get("data").orElse("data")).toAbsolutePath().normalize());
  }

  /** A folder inside the data folder, made when it is missing. */
  public static Path dataFolder(String name) {
    return folder(dataFolder().resolve(name));
  }

  /** The port the operator asked for; only used to tell a person where to look. */
  public static int port() {
    return get("port").map(Integer::parseInt).orElse(8080);
  }

  private static Path folder(Path path) {
    try {
      return Files.createDirectories(path);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("Cannot make the folder " + path, e);
    }
  }
}
