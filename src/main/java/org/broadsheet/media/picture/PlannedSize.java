package org.broadsheet.media.picture;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.media.FileType;
import org.broadsheet.media.PictureSize;
import org.broadsheet.media.Renditions;

/**
 * A smaller size that a picture shall have.
 *
 * @param suffix end of its name: {@code 300x200} or {@code scaled}
 * @param width pixels
 * @param height pixels
 * @param isCut true when only the middle of the picture fits
 */
record PlannedSize(String suffix, int width, int height, boolean isCut) {

  private static final int THUMBNAIL = 150;
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  /** Most pixels across and down, as WordPress names them: large sizes to medium. */
  private static final int[][] BOXES = {
    {2048, 2048}, {1536, 1536}, {1024, 1024}, {768, NO_LIMIT}, {300, 300}
  };

  /** The sizes that WordPress makes of such a picture, the largest first; never a larger one. */
  static List<PlannedSize> of(PictureSize original, FileType type) {
    List<PlannedSize> plan = new ArrayList<>();
    boolean large = Math.max(original.width(), original.height()) > Renditions.WIDEST;
    // A smaller PNG is often the larger file, so WordPress keeps those.
    if (large && type == FileType.JPEG) {
      PictureSize fit = fit(original, Renditions.WIDEST, Renditions.WIDEST);
      plan.add(new PlannedSize("scaled", fit.width(), fit.height(), false));
    }
    for (int[] box : BOXES) {
      add(plan, original, fit(original, box[0], box[1]), false);
    }
    add(plan, original, middle(original), true);
    return plan;
  }

  private static void add(
      List<PlannedSize> plan, PictureSize original, PictureSize size, boolean isCut) {
    String suffix = size.width() + "x" + size.height();
    if (!size.equals(original) && plan.stream().noneMatch(it -> it.suffix().equals(suffix))) {
      plan.add(new PlannedSize(suffix, size.width(), size.height(), isCut));
    }
  }

  private static PictureSize middle(PictureSize original) {
    return new PictureSize(
        Math.min(THUMBNAIL, original.width()), Math.min(THUMBNAIL, original.height()));
  }

  static PictureSize fit(PictureSize original, int width, int height) {
    double ratio =
        Math.min(
            1, Math.min((double) width / original.width(), (double) height / original.height()));
    return new PictureSize(
        (int) Math.max(1, Math.round(original.width() * ratio)),
        (int) Math.max(1, Math.round(original.height() * ratio)));
  }
}
