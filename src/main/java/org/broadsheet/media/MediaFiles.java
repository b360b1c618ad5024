package org.broadsheet.media;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.system.Configuration;
import org.broadsheet.text.Slug;

/** The files of the media folder, by the paths that they have in addresses. */
public final class MediaFiles {

  /** Where files answer, and where they answered on WordPress and WordPress.com. */
  public static final String PREFIX = "/files/";

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

  /** Where a file belongs on disk; empty when the path would leave the media folder. */
  public static Optional<Path> place(String filePath) {
    Path folder = Configuration.dataFolder("media");
    if (filePath.isEmpty() || filePath.indexOf('\0') >= 0 || filePath.contains("\\")) {
      return Optional.empty();
    }
    Path place = folder.resolve(filePath).normalize();
    return place.startsWith(folder) && !place.equals(folder)
        ? Optional.of(place)
        : Optional.empty();
  }

  /**
   * The file that answers for a path: itself, or the original of a size that WordPress had made
   * ({@code pier-300x200.jpg}).
   */
  public static Optional<Path> find(String filePath) {
    Optional<Path> exact = place(filePath).filter(Files::isRegularFile);
    Matcher resized = RESIZED.matcher(filePath);
    if (exact.isPresent() || !resized.matches()) {
      return exact;
    }
    return place(resized.group(1) + resized.group(2)).filter(Files::isRegularFile);
  }
}
