package org.broadsheet.appearance;

import java.util.Locale;

/** Where the sidebar stands on a wide screen. */
public enum Layout {
  RIGHT,
  LEFT,
  /** There is none. */
  NONE;

  /** Reads a stored one; the usual one for what is none. */
  static Layout of(String stored) {
    for (Layout layout : values()) {
      if (layout.name().equals(stored)) {
        return layout;
      }
    }
    return RIGHT;
  }

  /** Its class on the page. */
  String cssClass() {
    return "layout-" + name().toLowerCase(Locale.ROOT);
  }
}
