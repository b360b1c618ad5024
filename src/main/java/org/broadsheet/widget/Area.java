package org.broadsheet.widget;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A place for widgets: on reader pages, or aside where nobody sees them. */
public enum Area {
  SIDEBAR(Widget.SIDEBAR),
  AFTER_POST("after-post"),
  FOOTER_1("footer-1"),
  FOOTER_2("footer-2"),
  FOOTER_3("footer-3"),
  /** Not shown; settings are kept. */
  INACTIVE("inactive"),
  /** Deleted; the last ones are kept for a while, so that deleting can be taken back. */
  GONE("gone");

  private final String key;

  Area(String key) {
    this.key = key;
  }

  /** Its name in the database and in addresses. */
  public String getKey() {
    return key;
  }

  /** True when readers see it. */
  public boolean isShown() {
    return this != INACTIVE && this != GONE;
  }

  /** The area with this name. */
  public static Optional<Area> of(String key) {
    return Stream.of(values()).filter(area -> area.key.equals(key)).findFirst();
  }

  /** Those that readers see, in the order of a page. */
  public static List<Area> shown() {
    return Stream.of(values()).filter(Area::isShown).toList();
  }
}
