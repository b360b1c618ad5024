package org.broadsheet.importer.uploads;

/**
 * What became of the files of a folder or archive of uploads.
 *
 * @param stored files that came
 * @param unchanged files that were here before
 * @param refused files that were not let in
 * @param bytes length of all that were taken
 */
public record MediaCounts(long stored, long unchanged, long refused, long bytes) {

  /** Before the first file. */
  public static final MediaCounts NONE = new MediaCounts(0, 0, 0, 0);

  /** Files looked at. */
  public long files() {
    return stored + unchanged + refused;
  }

  MediaCounts taken(boolean isNew, long length) {
    return new MediaCounts(
        stored + (isNew ? 1 : 0), unchanged + (isNew ? 0 : 1), refused, bytes + length);
  }

  MediaCounts refusedOne() {
    return new MediaCounts(stored, unchanged, refused + 1, bytes);
  }
}
