package org.broadsheet.importer.uploads;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.broadsheet.importer.wxr.WxrFinding;
import org.broadsheet.importer.wxr.WxrFinding.Severity;
import org.broadsheet.media.RefusedFileException;
import org.broadsheet.media.StoredFile;

/** One walk through uploads: what is taken, what is refused, and when it is enough. */
final class UploadsVisit implements Uploads.Visitor {

  static final int FILES_AT_MOST = 500_000;

  /** Deflate packs nothing that people look at or listen to so well. */
  private static final long RATIO_AT_MOST = 200;

  private static final long NEVER_A_BOMB = 10L << 20;
  private static final long SPACE_TO_LEAVE = 200L << 20;

  private final Taker taker;
  private final MediaProgress progress;
  private final Space space;
  private MediaCounts counts = MediaCounts.NONE;

  /** Where files go. */
  @FunctionalInterface
  interface Taker {
    StoredFile take(String filePath, InputStream content) throws IOException;
  }

  /** Bytes that the disk has left. */
  @FunctionalInterface
  interface Space {
    long left() throws IOException;
  }

  UploadsVisit(Taker taker, MediaProgress progress, Space space) {
    this.taker = taker;
    this.progress = progress;
    this.space = space;
  }

  MediaCounts counts() {
    return counts;
  }

  @Override
  public boolean visit(String name, long bytes, long packed, Uploads.Content content)
      throws IOException {
    if (UploadsPath.isRubbish(name)) {
      return true;
    }
    if (counts.files() >= FILES_AT_MOST) {
      found(Severity.SKIPPED, "media-too-many", Integer.toString(FILES_AT_MOST));
      return false;
    }
    if (space.left() < SPACE_TO_LEAVE) {
      found(Severity.SKIPPED, "media-disk-full", name);
      return false;
    }
    Optional<String> path = UploadsPath.of(name);
    if (path.isPresent()) {
      take(path.get(), name, packed, content);
    } else {
      refuse(UploadsPath.isHostile(name) ? "media-hostile" : "media-unplaced", name);
    }
    return !progress.advance(counts);
  }

  private void take(String path, String name, long packed, Uploads.Content content)
      throws IOException {
    try (InputStream in = new Unpacked(content.open(), packed)) {
      StoredFile file = taker.take(path, in);
      counts = counts.taken(file.isNew(), file.bytes());
    } catch (RefusedFileException e) {
      String reason = e.getReason().name().toLowerCase(Locale.ROOT);
      refuse("media-refused-" + reason, name);
    } catch (BombException e) {
      refuse("media-bomb", name);
    } catch (ZipException e) {
      refuse("media-unreadable", name, String.valueOf(e.getMessage()));
    }
  }

  private void refuse(String key, String... arguments) {
    counts = counts.refusedOne();
    found(Severity.SKIPPED, key, arguments);
  }

  private void found(Severity severity, String key, String... arguments) {
    progress.found(WxrFinding.of(severity, 0, "importer.finding." + key, arguments));
  }

  /** Says that a file unpacks to more than any real one. */
  private static final class BombException extends IOException {

    private static final long serialVersionUID = 1L;
  }

  /** The content of a file, which may be so many times longer than it is packed. */
  private static final class Unpacked extends FilterInputStream {

    private long left;

    Unpacked(InputStream in, long packed) {
      super(in);
      this.left = packed < 0 ? Long.MAX_VALUE : Math.max(NEVER_A_BOMB, packed * RATIO_AT_MOST);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      left -= Math.max(0, count);
      if (left < 0) {
        throw new BombException();
      }
      return count;
    }
  }
}
