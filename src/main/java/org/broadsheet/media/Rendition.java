package org.broadsheet.media;

/**
 * A picture in one of its sizes.
 *
 * @param filePath path inside the media folder
 * @param width pixels
 * @param height pixels
 * @param revision how often the picture was changed under the same address
 */
public record Rendition(String filePath, int width, int height, int revision) {

  /** Address on this site; after a change another one, which no browser knows yet. */
  public String address() {
    return MediaFiles.address(filePath) + (revision == 0 ? "" : "?v=" + revision);
  }

  /** True when it shows the same, not a part cut out of it: the sides differ by rounding only. */
  boolean isWholeOf(int otherWidth, int otherHeight) {
    long expected = Math.round((double) otherHeight * width / otherWidth);
    return Math.abs(expected - height) <= 1;
  }
}
