package org.broadsheet.importer.uploads;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a file is called in a folder or archive of uploads, and its path in the media folder. */
final class UploadsPath {

  private static final Set<String> RUBBISH =
      Set.of(".ds_store", "thumbs.db", "desktop.ini", "index.php", "index.html", ".htaccess");

  /** Below the last folder of that name; sites of a network have a number of their own. */
  private static final Pattern BELOW =
      Pattern.compile("^(?:.*/)?(?:uploads|files)/(?:sites/\\d+/)?(.+)$");

  private static final Pattern DATED = Pattern.compile("^(?:.*?/)??(\\d{4}/\\d{2}/.+)$");

  private UploadsPath() {}

  /** True for what operating systems and WordPress leave in folders, which nobody misses. */
  static boolean isRubbish(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith("__MACOSX/")
        || name.contains("/__MACOSX/")
        || last.startsWith("._")
        || RUBBISH.contains(last);
  }

  /** True when a name leads out of the folder, or pretends to. */
  static boolean isHostile(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.matches("^[A-Za-z]:.*")
        || name.chars().anyMatch(Character::isISOControl)
        || List.of(name.split("/", -1)).contains("..");
  }

  /**
   * The path in the media folder: what follows {@code uploads/} or {@code files/}, else what begins
   * with a year and a month, as WordPress.com's exports do; empty for anything else.
   */
  static Optional<String> of(String name) {
    String plain = name.replaceAll("(^|/)(\\./)+", "$1").replaceAll("/{2,}", "/");
    if (isHostile(plain) || plain.endsWith("/")) {
      return Optional.empty();
    }
    for (Pattern layout : List.of(BELOW, DATED)) {
      Matcher matcher = layout.matcher(plain);
      if (matcher.matches()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }
}
