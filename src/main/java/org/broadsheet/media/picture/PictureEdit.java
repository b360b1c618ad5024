package org.broadsheet.media.picture;

import java.awt.Rectangle;

/**
 * A change of a picture as an editor sees it, upright.
 *
 * @param crop the part that stays, in pixels of the whole; null for all of it
 * @param turns quarters to the right by which it is turned then; may be negative
 */
public record PictureEdit(Rectangle crop, int turns) {

  private static final int[] ORIENTATIONS = {1, 6, 3, 8};

  /** The picture turned, nothing cut off. */
  public static PictureEdit turned(int quarters) {
    return new PictureEdit(null, quarters);
  }

  /** A part of the picture. */
  public static PictureEdit cropped(int left, int top, int width, int height) {
    return new PictureEdit(new Rectangle(left, top, width, height), 0);
  }

  Orientation orientation() {
    return new Orientation(ORIENTATIONS[Math.floorMod(turns, ORIENTATIONS.length)]);
  }
}
