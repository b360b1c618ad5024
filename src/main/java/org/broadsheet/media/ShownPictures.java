package org.broadsheet.media;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;

/**
 * Pictures as pages show them: browsers choose the size they need, load what is far down later, and
 * keep room for it; pages know it as {@code pictures}.
 */
@Named("pictures")
@RequestScoped
public class ShownPictures {

  /** How wide the theme's column is beside its sidebar, in pixels. */
  private static final int COLUMN = 640;

  @EJB private MediaService media;
  @Inject private PageRecord page;

  /** How wide a picture will be in a column of text, as the attribute {@code sizes} says it. */
  static String sizes(int width, boolean wide) {
    int shown = wide ? width : Math.min(width, COLUMN);
    return "(max-width: " + shown + "px) 100vw, " + shown + "px";
  }

  /**
   * Sanitised HTML with the pictures of the media library in all their sizes.
   *
   * @param lead true when its first picture is the first of the page
   */
  public String in(String html, boolean lead) {
    if (html == null || !html.contains("<img")) {
      return html;
    }
    BodyPictures pictures = new BodyPictures(html);
    List<Media> library = media.findByPaths(pictures.paths());
    library.forEach(this::use);
    return pictures.shown(library, lead);
  }

  /** What the media library knows of the picture at an address of this site. */
  public Optional<Media> at(String address) {
    List<String> paths = MediaFiles.ofAddress(address).map(MediaFiles::originals).orElse(List.of());
    Optional<Media> found = media.findByPaths(paths).stream().findFirst();
    found.ifPresent(this::use);
    return found;
  }

  /** The address of a picture for where there is room for it. */
  public String address(Media picture) {
    use(picture);
    return picture.getRenditions().shown().map(Rendition::address).orElse(picture.getAddress());
  }

  /** Value of {@code srcset}; null when there is only one size. */
  public String candidates(Media picture) {
    String candidates = picture.getRenditions().candidates();
    return candidates.isEmpty() ? null : candidates;
  }

  /** Value of {@code sizes} for a picture as wide as the column of text at most. */
  public String sizes(Media picture) {
    return candidates(picture) == null || picture.getWidth() == null
        ? null
        : sizes(picture.getWidth(), false);
  }

  private void use(Media picture) {
    page.use(Subjects.media(picture.getId()));
  }
}
