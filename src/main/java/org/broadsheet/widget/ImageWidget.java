package org.broadsheet.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.broadsheet.media.Media;
import org.broadsheet.media.ShownPictures;

/**
 * A picture of this site, with or without a link. Settings: {@code src}, {@code alt}, {@code
 * width}, {@code height}, {@code caption}, {@code link}.
 */
@ApplicationScoped
public class ImageWidget implements WidgetType {

  private static final int WIDEST = 10_000;

  @Inject private ShownPictures pictures;

  @Override
  public String key() {
    return "image";
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    String source = SafeAddress.picture(settings.text("src"));
    return new Picture(source, pictures.at(source).orElse(null), pictures, settings);
  }

  /** The picture as the view shows it. */
  public static final class Picture {

    private final String source;
    private final String candidates;
    private final WidgetSettings settings;

    Picture(String source, Media known, ShownPictures pictures, WidgetSettings settings) {
      this.source = source;
      this.candidates = known == null ? null : pictures.candidates(known);
      this.settings = settings;
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
      return pixels("width");
    }

    /** Pixels, or null when not known. */
    public Integer getHeight() {
      return pixels("height");
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
