package org.broadsheet.media;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The files of the media folder that a text speaks of. */
public final class MediaAddresses {

  /** Attributes of HTML that the sanitiser has written: always in double quotes. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\s(?:src|href|poster)=\"(/(?:files|wp-content/uploads)/[^\"]+)\"");

  private MediaAddresses() {}

  /** Paths inside the media folder, those of originals in the place of their sizes. */
  public static Set<String> in(String html) {
    Set<String> paths = new LinkedHashSet<>();
    Matcher address = ADDRESS.matcher(html);
    while (address.find()) {
      MediaFiles.ofAddress(Parser.unescapeEntities(address.group(1), true))
          .filter(path -> !path.isEmpty())
          .map(MediaFiles::originalOf)
          .ifPresent(paths::add);
    }
    return paths;
  }
}
