package org.broadsheet.media;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A picture in all the sizes that are here, under the names that WordPress gives them: {@code
 * pier.jpg}, {@code pier-300x200.jpg}, {@code pier-scaled.jpg}.
 */
public final class Renditions {

  /** Wider than this a picture is not sent to be looked at in a page; WordPress' own threshold. */
  public static final int WIDEST = 2560;

  static final String SCALED = "scaled";

  private final Rendition original;
  private final List<Rendition> derived = new ArrayList<>();

  /**
   * Of a picture's path, its size as far as it is known (else null), its sizes as they are stored,
   * and how often its file was changed.
   */
  Renditions(String filePath, Integer width, Integer height, String sizes, int revision) {
    boolean known = filePath != null && width != null && height != null && width > 0 && height > 0;
    original = known ? new Rendition(filePath, width, height, revision) : null;
    if (known) {
      Stream.of(sizes.split(" ")).filter(size -> !size.isEmpty()).forEach(this::add);
    }
  }

  private void add(String size) {
    String suffix = size.substring(0, Math.max(0, size.indexOf('=')));
    String[] sides = size.substring(size.indexOf('=') + 1).split("x");
    derived.add(
        new Rendition(
            name(original.filePath(), suffix.isEmpty() ? size : suffix),
            Integer.parseInt(sides[0]),
            Integer.parseInt(sides[1]),
            original.revision()));
  }

  /** The path of a size: {@code pier.jpg} and {@code 300x200} are {@code pier-300x200.jpg}. */
  public static String name(String filePath, String suffix) {
    int dot = filePath.lastIndexOf('.');
    int end = dot > filePath.lastIndexOf('/') ? dot : filePath.length();
    return stem(filePath) + "-" + suffix + filePath.substring(end);
  }

  /** The path without its ending, and without what WordPress adds to a picture it made smaller. */
  public static String stem(String filePath) {
    int dot = filePath.lastIndexOf('.');
    int end = dot > filePath.lastIndexOf('/') ? dot : filePath.length();
    return filePath.substring(0, end).replaceFirst("-" + SCALED + "$", "");
  }

  /** What a page shows where it has room for all of it; empty while its size is not known. */
  public Optional<Rendition> shown() {
    return whole().reduce((first, second) -> second);
  }

  /** The smallest that is at least so wide, for a preview; else the widest there is. */
  public Optional<Rendition> near(int width) {
    return original == null
        ? Optional.empty()
        : whole().filter(one -> one.width() >= width).findFirst().or(this::shown);
  }

  /** The size of this file of the picture, the original or a smaller one. */
  public Optional<Rendition> named(String filePath) {
    return all().filter(one -> one.filePath().equals(filePath)).findFirst();
  }

  /**
   * Value of {@code srcset} for a picture that shows the same as this rendition; empty when there
   * is nothing to choose from.
   */
  public String candidates(Rendition like) {
    List<Rendition> same =
        whole().filter(one -> one.isWholeOf(like.width(), like.height())).toList();
    return same.size() < 2
        ? ""
        : same.stream()
            .map(one -> one.address() + " " + one.width() + "w")
            .collect(Collectors.joining(", "));
  }

  /** The same for the whole picture. */
  public String candidates() {
    return shown().map(this::candidates).orElse("");
  }

  private Stream<Rendition> all() {
    return Stream.concat(Stream.ofNullable(original), derived.stream());
  }

  // Without pieces cut out of it, and without an original that is too large to look at.
  private Stream<Rendition> whole() {
    return all()
        .filter(one -> one.isWholeOf(original.width(), original.height()))
        .filter(one -> derived.isEmpty() || one.width() <= WIDEST)
        .sorted(Comparator.comparingInt(Rendition::width));
  }
}
