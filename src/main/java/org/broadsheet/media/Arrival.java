package org.broadsheet.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.broadsheet.media.RefusedFileException.Reason;

/** A file on its way into the media folder: written beside it, checked, then moved in at once. */
final class Arrival {

  private static final int BUFFER = 64 * 1024;

  private final String filePath;
  private final Path place;

  /**
   * For a path inside the media folder.
   *
   * @throws RefusedFileException when nothing may be there
   */
  Arrival(String filePath) throws RefusedFileException {
    this.filePath = filePath;
    this.place =
        MediaFiles.place(filePath)
            .orElseThrow(() -> new RefusedFileException(Reason.PATH, filePath));
    if (FileType.isRunnable(filePath)) {
      throw new RefusedFileException(Reason.TYPE, filePath);
    }
  }

  /** Takes the file from a stream; {@code most} is in bytes. */
  StoredFile take(InputStream content, long most) throws IOException {
    Path file = MediaFiles.newArrival();
    try {
      copy(content, file, most);
      return take(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Takes a file that lies on the same disk; it is gone from there afterwards. */
  StoredFile take(Path file) throws IOException {
    FileType type = check(file);
    boolean isNew = !Files.exists(place);
    if (isNew) {
      flush(file);
      isNew = moveIn(file);
    }
    if (!isNew) {
      mustBeTheSame(file);
    }
    return new StoredFile(filePath, Files.size(place), type, PictureSize.of(place, type), isNew);
  }

  /** Looks at what lies at the path already, as it was put there by hand. */
  StoredFile adopt() throws IOException {
    FileType type = check(place);
    return new StoredFile(filePath, Files.size(place), type, PictureSize.of(place, type), false);
  }

  private FileType check(Path file) throws IOException {
    if (Files.size(file) == 0) {
      throw new RefusedFileException(Reason.EMPTY, filePath);
    }
    return FileSignature.of(file, filePath)
        .type()
        .orElseThrow(() -> new RefusedFileException(Reason.TYPE, filePath));
  }

  private void copy(InputStream content, Path file, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        total += read;
        if (total > most) {
          throw new RefusedFileException(Reason.SIZE, filePath);
        }
        out.write(buffer, 0, read);
      }
    }
  }

  /** Without this a power cut could leave an empty file that is said to be here. */
  static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(false);
    }
  }

  /** False when another was faster. A second name cannot replace a file, as a move could. */
  private boolean moveIn(Path file) throws IOException {
    try {
      Files.createDirectories(place.getParent());
    } catch (FileSystemException e) {
      throw unwritable(e);
    }
    try {
      Files.createLink(place, file);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (UnsupportedOperationException | FileSystemException e) {
      return renamed(file);
    }
  }

  /** For disks that know no second names. */
  private boolean renamed(Path file) throws IOException {
    try {
      Files.move(file, place);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (FileSystemException e) {
      throw unwritable(e);
    }
  }

  private RefusedFileException unwritable(FileSystemException e) {
    RefusedFileException refused = new RefusedFileException(Reason.PATH, filePath);
    refused.initCause(e);
    return refused;
  }

  private void mustBeTheSame(Path file) throws IOException {
    if (!Files.isRegularFile(place) || Files.mismatch(file, place) >= 0) {
      throw new RefusedFileException(Reason.OTHER_FILE, filePath);
    }
  }
}
