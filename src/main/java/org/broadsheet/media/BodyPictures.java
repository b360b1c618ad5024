package org.broadsheet.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The pictures in a text that the sanitiser has passed: each is told in which sizes it can be had,
 * how large it is, and whether it can wait. Nothing but attributes made here is added.
 */
final class BodyPictures {

  /** Quotation marks and angle brackets within attributes are written as references. */
  private static final Pattern PICTURE = Pattern.compile("<img(?=[\\s/>])[^>]*>");

  private static final Pattern WIDE = Pattern.compile("\\balign(?:wide|full)\\b");

  private final String html;

  BodyPictures(String html) {
    this.html = html;
  }

  /** The paths under which the media library may know them. */
  List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (MatchResult found : PICTURE.matcher(html).results().toList()) {
      MediaFiles.ofAddress(picture(found.group()).attr("src"))
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
    boolean wide = WIDE.matcher(html).find();
    Matcher pictures = PICTURE.matcher(html);
    StringBuilder shown = new StringBuilder(html.length() + 512);
    boolean first = lead;
    while (pictures.find()) {
      Element picture = picture(pictures.group());
      offer(picture, library, wide);
      hurry(picture, first);
      first = false;
      pictures.appendReplacement(shown, Matcher.quoteReplacement(picture.outerHtml()));
    }
    return pictures.appendTail(shown).toString();
  }

  private static Element picture(String tag) {
    return Jsoup.parseBodyFragment(tag).body().child(0);
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
