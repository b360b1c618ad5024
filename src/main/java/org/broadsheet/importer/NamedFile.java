package org.broadsheet.importer;

import java.util.Optional;
import org.broadsheet.media.MediaFiles;
import org.broadsheet.text.MovedFile;
import org.broadsheet.text.OldSite;

/**
 * A picture or document of the old site as a post names it.
 *
 * @param path inside the media folder, such as {@code 2006/11/pier-300x200.jpg}
 * @param source where it was, without parameters: the file and not a copy in another size
 */
record NamedFile(String path, String source) {

  private static final int LONGEST = 1000;

  /** The file at an address, unless that has no name or a name that no file had. */
  static Optional<NamedFile> of(MovedFile moved, String site) {
    String source = OldSite.absolute(moved.former(), site).replaceFirst("[?#].*$", "");
    return MediaFiles.ofAddress(moved.address())
        .filter(path -> path.length() <= LONGEST && source.length() <= LONGEST)
        .filter(path -> path.matches("(?s).*[^/]\\.[A-Za-z0-9]{1,10}"))
        .map(path -> new NamedFile(path, source));
  }
}
