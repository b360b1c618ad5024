package org.broadsheet.media.picture;

import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.media.PictureSize;

/**
 * What there is of a picture once its sizes are made.
 *
 * @param original how large it is when it stands upright, or null when nobody here can tell
 * @param sizes ends of names and how large those are
 */
public record MadeSizes(PictureSize original, Map<String, PictureSize> sizes) {

  /** The sizes as the database has them: {@code 300x200 scaled=2560x1707}. */
  String written() {
    return sizes.entrySet().stream()
        .map(
            size -> {
              String sides = size.getValue().width() + "x" + size.getValue().height();
              return size.getKey().equals(sides) ? sides : size.getKey() + "=" + sides;
            })
        .collect(Collectors.joining(" "));
  }
}
