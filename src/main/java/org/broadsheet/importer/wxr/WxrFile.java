package org.broadsheet.importer.wxr;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.broadsheet.importer.wxr.WxrFinding.Severity;

/**
 * A file with WordPress exports, open for reading once from its beginning to its end: as XML,
 * gzipped, or several in a zip. Not for use by several threads; what {@link #nextItem} hands out
 * may be parsed in any.
 */
public final class WxrFile implements Closeable {

  /** More than this is not unpacked. */
  static final long MOST_BYTES = 20_000_000_000L;

  private final Container container;
  private final long size;
  private int next;
  private String name = "";
  private long unpackedBefore;
  private CountingStream stream;
  private WxrSplitter splitter;
  private WxrHeader header;
  private boolean damageTold;

  private WxrFile(Container container, long size) {
    this.container = container;
    this.size = size;
  }

  /**
   * Opens a file; what it is says its content, not its name.
   *
   * @throws WxrException when it is no export at all, with {@code importer.refused.empty}, {@code
   *     .not-wordpress} (with the name of the format that it looks like), {@code
   *     .no-export-in-zip}, {@code .unreadable} or {@code .too-large}
   */
  public static WxrFile open(Path file) throws IOException, WxrException {
    long size = Files.size(file);
    if (size > MOST_BYTES) {
      throw tooLarge();
    }
    Container container = Container.of(file);
    WxrFile opened = new WxrFile(container, size);
    boolean accepted = false;
    try {
      opened.check();
      accepted = true;
    } finally {
      if (!accepted) {
        opened.close();
      }
    }
    return opened;
  }

  private void check() throws IOException, WxrException {
    try (CountingStream in = stream(container.exports().get(0))) {
      FileKind kind = FileKind.of(in);
      if (kind == FileKind.WORDPRESS) {
        return;
      }
      if (in.damaged()) {
        throw new WxrException("importer.refused.unreadable");
      }
      throw kind == FileKind.EMPTY
          ? new WxrException("importer.refused.empty")
          : new WxrException("importer.refused.not-wordpress", kind.shown());
    } catch (EOFException | ZipException broken) {
      throw unreadable(broken);
    }
  }

  private CountingStream stream(String export) throws IOException {
    return new CountingStream(container.open(export), MOST_BYTES - unpackedBefore);
  }

  static WxrException unreadable(IOException cause) {
    WxrException refusal = new WxrException("importer.refused.unreadable");
    refusal.initCause(cause);
    return refusal;
  }

  static WxrException tooLarge() {
    return new WxrException("importer.refused.too-large");
  }

  /** Moves to the next export inside, the first one at first; false when there is none left. */
  public boolean nextPart() throws IOException {
    closePart();
    splitter = null;
    if (next == container.exports().size()) {
      return false;
    }
    name = container.exports().get(next++);
    stream = stream(name);
    splitter = new WxrSplitter(TextSource.open(stream));
    header = null;
    damageTold = false;
    return true;
  }

  /** Name of the current export; in a zip with its folders. */
  public String partName() {
    return name;
  }

  /** Names of the files in a zip that are no exports, folders left out. */
  public List<String> otherEntries() {
    return container.others();
  }

  /**
   * What the current export says before its items; may be asked for at any time.
   *
   * @throws WxrException when it cannot be read at all
   */
  public WxrHeader header() throws WxrException {
    if (header == null) {
      HeaderReader reader = new HeaderReader();
      try {
        for (Piece piece = part().nextOfHeader(); piece != null; piece = part().nextOfHeader()) {
          reader.add(piece);
        }
      } catch (IOException broken) {
        throw unreadable(broken);
      }
      header = reader.header();
    }
    return header;
  }

  /**
   * The next item of the current export or, for one with very many comments, the next part of it;
   * null at the end of the export.
   *
   * @throws IOException when the disk fails, or when unpacking passes 20 GB (its cause is a {@link
   *     WxrException} then)
   */
  public WxrChunk nextItem() throws IOException {
    return part().nextItem();
  }

  private WxrSplitter part() {
    if (splitter == null) {
      throw new IllegalStateException("no export: nextPart() was not called or returned false");
    }
    return splitter;
  }

  /** What was found since the last call and belongs to the export, not to one of its items. */
  public List<WxrFinding> findings() {
    List<WxrFinding> findings = new ArrayList<>(part().takeFindings());
    if (stream.damaged() && !damageTold) {
      damageTold = true;
      findings.add(WxrFinding.of(Severity.DOUBTFUL, 0, "importer.finding.damaged-archive"));
    }
    return findings;
  }

  /** Bytes of the file consumed so far, as it is on disk; in a zip an estimate. */
  public long position() {
    return Math.min(size, container.position(name, stream == null ? 0 : stream.count()));
  }

  /** Bytes of the file on disk. */
  public long size() {
    return size;
  }

  private void closePart() throws IOException {
    if (stream != null) {
      unpackedBefore += stream.count();
      stream.close();
    }
  }

  @Override
  public void close() throws IOException {
    closePart();
    container.close();
  }
}
