package org.broadsheet.media;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.system.Configuration;
import org.broadsheet.text.Slug;

/** The files of the media folder, by the paths that they have in addresses. */
public final class MediaFiles {

  /** Where files answer, as on WordPress.com. */
  public static final String PREFIX = "/files/";

  /** Where they answered on WordPress, and still do. */
  static final String FORMER_PREFIX = "/wp-content/uploads/";

  private static final Pattern RESIZED =
      Pattern.compile("^(.+)-\\d{1,5}x\\d{1,5}(\\.[A-Za-z0-9]+)$");

  private MediaFiles() {}

  /** Address of a file of the media folder on this site. */
  public static String address(String filePath) {
    StringBuilder address = new StringBuilder(PREFIX);
    String separator = "";
    for (String segment : filePath.split("/")) {
      address.append(separator).append(Slug.pathSegment(segment));
      separator = "/";
    }
    return address.toString();
  }

  /**
   * The path of a file from its address on this site, without parameters; empty for an address of
   * anything else.
   */
  public static Optional<String> ofAddress(String address) {
    return Stream.of(PREFIX, FORMER_PREFIX)
        .filter(address::startsWith)
        .map(prefix -> pathOf(address.substring(prefix.length()).replaceFirst("[?#].*$", "")))
        .findFirst();
  }

  /** The paths under which the media library may know this file or the original of this size. */
  static List<String> originals(String filePath) {
    String original = original(filePath).orElse(filePath);
    String plain = original.replaceFirst("-scaled(\\.[A-Za-z0-9]+)$", "$1");
    return Stream.of(filePath, original, plain, Renditions.name(plain, "scaled"))
        .distinct()
        .toList();
  }

  /** The path of a file in the media folder, from the percent-encoded rest of its address. */
  public static String pathOf(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded;
    }
    try {
      return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded;
    }
  }

  /**
   * Where a file belongs on disk; empty when the path would leave the media folder, or names
   * something hidden in it: a part that begins with a dot is never a reader's.
   */
  public static Optional<Path> place(String filePath) {
    boolean hidden = filePath.startsWith(".") || filePath.contains("/.");
    boolean strange = filePath.chars().anyMatch(Character::isISOControl) || filePath.contains("\\");
    if (filePath.isEmpty() || hidden || strange) {
      return Optional.empty();
    }
    Path folder = folder();
    try {
      Path place = folder.resolve(filePath).normalize();
      return place.startsWith(folder) && !place.equals(folder)
          ? Optional.of(place)
          : Optional.empty();
    } catch (InvalidPathException e) {
      // The file system of a server without a UTF-8 locale cannot write such a name.
      return Optional.empty();
    }
  }

  /** The media folder, absolute. */
  static Path folder() {
    return Configuration.dataFolder("media");
  }

  /** Where files lie until they are checked; on the same disk, and never served. */
  static Path arrivals() {
    return Configuration.dataFolder("media/.arriving");
  }

  /** Where pictures lie as they came, while edited ones are at their addresses; never served. */
  static Path originalsFolder() {
    return Configuration.dataFolder("media/.originals");
  }

  /**
   * A new empty file among the arrivals. Readable as the operator's umask says: what becomes a
   * temporary file of the JDK is its owner's alone, and a web server in front could not send it.
   */
  public static Path newArrival() throws IOException {
    return Files.createFile(arrivals().resolve("file-" + UUID.randomUUID() + ".part"));
  }

  /** The path of the original, as far as a name tells: without what names of sizes end in. */
  public static String originalOf(String filePath) {
    return original(filePath).orElse(filePath).replaceFirst("-scaled(\\.[A-Za-z0-9]+)$", "$1");
  }

  /** The file that answers for a path: itself, or what is here of the same picture. */
  public static Optional<Path> find(String filePath) {
    return answering(filePath).stream()
        .map(MediaFiles::place)
        .flatMap(Optional::stream)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** The original that a name in the manner of {@code pier-300x200.jpg} is a size of. */
  public static Optional<String> original(String filePath) {
    Matcher resized = RESIZED.matcher(filePath);
    return resized.matches() ? Optional.of(resized.group(1) + resized.group(2)) : Optional.empty();
  }

  /**
   * The paths of the files that can answer for a path, the best first. WordPress names the sizes it
   * makes {@code pier-300x200.jpg}, and an original that it found too large {@code
   * pier-scaled.jpg}.
   */
  public static List<String> answering(String filePath) {
    String original = original(filePath).orElse(filePath);
    int dot = original.lastIndexOf('.');
    return dot < 0
        ? List.of(filePath)
        : Stream.of(
                filePath,
                original,
                original.substring(0, dot) + "-scaled" + original.substring(dot))
            .distinct()
            .toList();
  }
}
