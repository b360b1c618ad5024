package org.broadsheet.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The pictures in a text that the sanitiser has passed: each is told in which sizes it can be had,
 * how large it is, and whether it can wait. Nothing but attributes made here is added.
 */
final class BodyPictures {

  private static final String BEGIN = "<img";

  private static final Pattern WIDE = Pattern.compile("\\balign(?:wide|full)\\b");

  private final String html;

  BodyPictures(String html) {
    this.html = html;
  }

  /** The paths under which the media library may know them. */
  List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (int start = next(0); start >= 0; start = next(end(start))) {
      MediaFiles.ofAddress(picture(start).attr("src"))
          .map(MediaFiles::originals)
          .ifPresent(paths::addAll);
    }
    return paths.stream().distinct().toList();
  }

  /**
   * The text with its pictures as a page shows them.
   *
   * @param library what is known of them
   * @param lead true when the first of them is the first on the page: it is loaded at once
   */
  String shown(List<Media> library, boolean lead) {
    boolean wide = html.contains("align") && WIDE.matcher(html).find();
    StringBuilder shown = new StringBuilder(html.length() + 512);
    boolean first = lead;
    int done = 0;
    for (int start = next(0); start >= 0; start = next(done)) {
      Element picture = picture(start);
      offer(picture, library, wide);
      hurry(picture, first);
      first = false;
      shown.append(html, done, start).append(picture.outerHtml());
      done = end(start);
    }
    return shown.append(html, done, html.length()).toString();
  }

  // Where the next picture begins, or -1.
  private int next(int from) {
    int start = html.indexOf(BEGIN, from);
    while (start >= 0 && !isEndOfName(start + BEGIN.length())) {
      start = html.indexOf(BEGIN, start + 1);
    }
    return start >= 0 && html.indexOf('>', start) < 0 ? -1 : start;
  }

  private boolean isEndOfName(int at) {
    return at < html.length() && " \t\r\n\f/>".indexOf(html.charAt(at)) >= 0;
  }

  // Angle brackets within attributes are written as references.
  private int end(int start) {
    return html.indexOf('>', start) + 1;
  }

  private Element picture(int start) {
    return Jsoup.parseBodyFragment(html.substring(start, end(start))).body().child(0);
  }

  private static void hurry(Element picture, boolean first) {
    if (first) {
      picture.removeAttr("loading").attr("fetchpriority", "high");
    } else {
      picture.attr("loading", "lazy").attr("decoding", "async");
    }
  }

  private static void offer(Element picture, List<Media> library, boolean wide) {
    Optional<String> path = MediaFiles.ofAddress(picture.attr("src"));
    List<String> originals = path.map(MediaFiles::originals).orElse(List.of());
    library.stream()
        .filter(media -> originals.contains(media.getFilePath()))
        .findFirst()
        .map(Media::getRenditions)
        .ifPresent(renditions -> offer(picture, path.orElseThrow(), renditions, wide));
  }

  private static void offer(Element picture, String path, Renditions renditions, boolean wide) {
    // A size that is not here is answered with the original.
    Optional<Rendition> named = renditions.named(path).or(renditions::shown);
    if (named.isEmpty()) {
      return;
    }
    Rendition source = named.get();
    if (source.revision() > 0) {
      picture.attr("src", source.address());
    }
    measure(picture, source);
    String candidates = renditions.candidates(source);
    if (!candidates.isEmpty()) {
      if (source.width() > Renditions.WIDEST) {
        picture.attr("src", renditions.shown().orElse(source).address());
      }
      int width = pixels(picture, "width").orElse(source.width());
      picture.attr("srcset", candidates).attr("sizes", ShownPictures.sizes(width, wide));
    }
  }

  /** Both sides, so that the page keeps room for it; what the writer says comes first. */
  private static void measure(Element picture, Rendition source) {
    Optional<Integer> width = pixels(picture, "width");
    Optional<Integer> height = pixels(picture, "height");
    double ratio = (double) source.height() / source.width();
    if (width.isEmpty() && height.isEmpty()) {
      picture.attr("width", Integer.toString(source.width()));
      picture.attr("height", Integer.toString(source.height()));
    } else if (height.isEmpty()) {
      picture.attr("height", Long.toString(Math.max(1, Math.round(width.get() * ratio))));
    } else if (width.isEmpty()) {
      picture.attr("width", Long.toString(Math.max(1, Math.round(height.get() / ratio))));
    }
  }

  private static Optional<Integer> pixels(Element picture, String side) {
    String value = picture.attr(side);
    return value.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
  }
}
