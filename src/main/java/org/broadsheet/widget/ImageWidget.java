package org.broadsheet.widget;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * A picture of this site, with or without a link. Settings: {@code src}, {@code alt}, {@code
 * width}, {@code height}, {@code caption}, {@code link}.
 */
@ApplicationScoped
public class ImageWidget implements WidgetType {

  private static final int WIDEST = 10_000;

  @Override
  public String key() {
    return "image";
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    return new Picture(settings);
  }

  /** The picture as the view shows it. */
  public static final class Picture {

    private final String source;
    private final WidgetSettings settings;

    Picture(WidgetSettings settings) {
      this.source = SafeAddress.picture(settings.text("src"));
      this.settings = settings;
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
