package org.broadsheet.media;

/**
 * A picture in one of its sizes.
 *
 * @param filePath path inside the media folder
 * @param width pixels
 * @param height pixels
 */
public record Rendition(String filePath, int width, int height) {

  /** Address on this site. */
  public String address() {
    return MediaFiles.address(filePath);
  }

  /** True when it shows the same, not a part cut out of it: the sides differ by rounding only. */
  boolean isWholeOf(int otherWidth, int otherHeight) {
    long expected = Math.round((double) otherHeight * width / otherWidth);
    return Math.abs(expected - height) <= 1;
  }
}
