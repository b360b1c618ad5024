package org.broadsheet.widget.type;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaService;
import org.broadsheet.media.ShownPictures;
import org.broadsheet.text.SafeAddress;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/**
 * A picture of this site, with or without a link. Settings: {@code src} (address or number in the
 * library), {@code alt}, {@code width}, {@code height}, {@code caption}, {@code link}.
 */
@ApplicationScoped
public class ImageWidget implements WidgetType {

  private static final int WIDEST = 10_000;

  @EJB private MediaService library;
  @Inject private ShownPictures pictures;

  @Override
  public String key() {
    return "image";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(
        WidgetField.picture("src"),
        WidgetField.line("alt"),
        WidgetField.line("caption"),
        WidgetField.address("link"),
        WidgetField.number("width", 0, 0, WIDEST),
        WidgetField.number("height", 0, 0, WIDEST));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    String source = source(settings.text("src"));
    if (source.isEmpty()) {
      return null;
    }
    return new Picture(source, pictures.at(source).orElse(null), pictures, settings);
  }

  // A number is that of a picture in the media library.
  private String source(String written) {
    if (written.isEmpty() || !written.matches("\\d{1,18}")) {
      return written.isEmpty() ? "" : SafeAddress.picture(written);
    }
    return library.find(Long.parseLong(written)).map(Media::getAddress).orElse("");
  }

  /** The picture as the view shows it. */
  public static final class Picture {

    private final String source;
    private final String candidates;
    private final Integer width;
    private final Integer height;
    private final WidgetSettings settings;

    Picture(String source, Media known, ShownPictures pictures, WidgetSettings settings) {
      this.source = source;
      this.candidates = known == null ? null : pictures.candidates(known);
      this.settings = settings;
      // Said by hand, else as the library knows it.
      boolean said = pixels("width") != null && pixels("height") != null;
      this.width = said || known == null ? pixels("width") : known.getWidth();
      this.height = said || known == null ? pixels("height") : known.getHeight();
    }

    /** In which widths it can be had; null when there is only one. */
    public String getCandidates() {
      return candidates;
    }

    /** How wide it is shown: the side column at most; null when there is only one width. */
    public String getSizes() {
      return candidates == null ? null : "(max-width: 60rem) 100vw, 20rem";
    }

    public String getSource() {
      return source;
    }

    /** What it shows, for those who do not see it; empty when it only decorates. */
    public String getAlt() {
      return settings.text("alt");
    }

    /** Pixels, or null when not known. */
    public Integer getWidth() {
      return width;
    }

    /** Pixels, or null when not known. */
    public Integer getHeight() {
      return height;
    }

    /** Plain text below it; may be empty. */
    public String getCaption() {
      return settings.text("caption");
    }

    /** Where it leads; may be empty. */
    public String getLink() {
      return SafeAddress.link(settings.text("link"));
    }

    private Integer pixels(String name) {
      int pixels = settings.number(name, 0, 0, WIDEST);
      return pixels == 0 ? null : pixels;
    }
  }
}
