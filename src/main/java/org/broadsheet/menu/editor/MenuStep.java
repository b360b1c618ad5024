package org.broadsheet.menu.editor;

/** A way to move a link of a menu. */
public enum MenuStep {
  UP,
  DOWN,
  /** Below the one before it. */
  IN,
  /** Out to the level above. */
  OUT,
  /** To a place. */
  PLACE;

  void take(MenuOutline outline, long link, int place) {
    switch (this) {
      case UP -> outline.up(link);
      case DOWN -> outline.down(link);
      case IN -> outline.in(link);
      case OUT -> outline.out(link);
      case PLACE -> outline.place(link, place);
    }
  }
}
