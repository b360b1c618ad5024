package org.broadsheet.media.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.broadsheet.media.FileType;
import org.broadsheet.media.MediaFiles;
import org.broadsheet.media.RefusedFileException;
import org.broadsheet.media.RefusedFileException.Reason;
import org.broadsheet.media.metadata.BrokenPictureException;
import org.broadsheet.media.metadata.Metadata;

/**
 * A file that somebody sent, beside the media folder until it is found to be good; its EXIF is gone
 * already. Nothing of it is left there once it is closed.
 */
final class ReceivedFile implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;
  private static final int BEGINNING = 1024;

  private final String name;
  private final Path path;
  private FileType type;

  private ReceivedFile(String name) throws IOException {
    this.name = FileName.plain(name);
    this.path = MediaFiles.newArrival();
  }

  /**
   * Takes it in.
   *
   * @param sentName what the sender called it
   * @param most bytes
   * @throws RefusedFileException when it is too large, empty, damaged or of a kind that is not kept
   */
  static ReceivedFile receive(String sentName, InputStream content, long most) throws IOException {
    ReceivedFile file = new ReceivedFile(sentName);
    try {
      file.copy(content, most);
      file.type = file.check();
      if (file.type.isPicture() || file.type.isPlayed()) {
        file.strip();
      }
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  FileType type() {
    return type;
  }

  Path path() {
    return path;
  }

  FileName fileName() {
    return FileName.of(name, type);
  }

  private void copy(InputStream content, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        total += read;
        if (total > most) {
          throw new RefusedFileException(Reason.SIZE, name);
        }
        out.write(buffer, 0, read);
      }
    }
    if (total == 0) {
      throw new RefusedFileException(Reason.EMPTY, name);
    }
  }

  private FileType check() throws IOException {
    FileType found = FileType.of(path, name).orElse(FileType.OTHER);
    if (found == FileType.OTHER || FileType.isRunnable(name)) {
      throw new RefusedFileException(isActive() ? Reason.ACTIVE : Reason.TYPE, name);
    }
    return found;
  }

  private boolean isActive() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      String text = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
      String start = text.toLowerCase(Locale.ROOT);
      return FileType.isRunnable(name)
          || start.contains("<svg")
          || start.contains("<html")
          || start.contains("<!doctype html")
          || start.contains("<script");
    }
  }

  private void strip() throws IOException {
    Path stripped = MediaFiles.newArrival();
    try {
      Metadata.strip(path, type, stripped);
      Files.move(stripped, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (BrokenPictureException e) {
      RefusedFileException refused = new RefusedFileException(Reason.BROKEN, name);
      refused.initCause(e);
      throw refused;
    } finally {
      Files.deleteIfExists(stripped);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
