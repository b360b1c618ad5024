package org.broadsheet.media.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.broadsheet.media.FetchState;
import org.broadsheet.media.FileType;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaKind;
import org.broadsheet.media.Rendition;
import org.broadsheet.system.Messages;

/** How pages of the console show media. */
@Named
@ApplicationScoped
public class MediaWords {

  private static final int PREVIEW = 300;
  private static final long KILOBYTE = 1024;

  @Inject private Messages messages;

  /** Address of a small picture of it; null when there is none. */
  public String preview(Media media) {
    return isShown(media)
        ? media.getRenditions().near(PREVIEW).map(Rendition::address).orElse(media.getAddress())
        : null;
  }

  /** Address of a picture for where there is room for it; null when there is none. */
  public String large(Media media) {
    return isShown(media)
        ? media.getRenditions().shown().map(Rendition::address).orElse(media.getAddress())
        : null;
  }

  private static boolean isShown(Media media) {
    return media.isPicture() && isHere(media);
  }

  private static boolean isHere(Media media) {
    return media.getFilePath() != null && media.getFetchState() == FetchState.STORED;
  }

  /** True when its file is not here, or not yet. */
  public boolean isMissing(Media media) {
    return !isHere(media);
  }

  /** True for a picture that says nothing to those who do not see it. */
  public boolean isMute(Media media) {
    return media.isPicture() && media.getAltText().isBlank();
  }

  /** The last part of its path. */
  public String fileName(Media media) {
    String path = media.getFilePath();
    return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
  }

  /** What its name ends in, in capitals: what stands where others have a picture. */
  public String ending(Media media) {
    String ending = FileType.extension(fileName(media));
    return ending.isEmpty() ? "?" : ending.toUpperCase(Locale.ROOT);
  }

  /** Its title, or the name of its file. */
  public String title(Media media) {
    return media.getTitle().isBlank() ? fileName(media) : media.getTitle();
  }

  /** Pixels and bytes, as far as they are known. */
  public String size(Media media) {
    String bytes = media.getByteCount() == null ? "" : bytes(media.getByteCount());
    return media.getWidth() == null || media.getHeight() == null
        ? bytes
        : messages.text("media.size", media.getWidth() + " × " + media.getHeight(), bytes);
  }

  private String bytes(long count) {
    return count < KILOBYTE * KILOBYTE
        ? messages.text("media.size.kilobytes", Math.max(1, Math.round(count / 1024.0)))
        : messages.text("media.size.megabytes", count / (double) (KILOBYTE * KILOBYTE));
  }

  /** Name of a kind in addresses. */
  public String lower(MediaKind kind) {
    return kind == null ? "" : kind.name().toLowerCase(Locale.ROOT);
  }

  /** A month such as "November 2006". */
  public String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }
}
