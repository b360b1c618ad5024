package org.broadsheet.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The one door by which files come into the media folder. */
@ApplicationScoped
public class MediaIntake {

  /** Most bytes of a file: a gigabyte. */
  public static final long LARGEST = 1L << 30;

  @Inject private MediaService media;

  /**
   * Takes a file from a stream and says of all media with that path that it is here.
   *
   * @param filePath path inside the media folder, such as {@code 2006/11/pier.jpg}
   * @throws RefusedFileException when it is too large, of no known kind, or another is there
   */
  public StoredFile take(String filePath, InputStream content) throws IOException {
    return told(new Arrival(filePath).take(content, LARGEST));
  }

  /**
   * Takes a file that lies complete beside the media folder; it is gone from there afterwards.
   *
   * @throws RefusedFileException when it is of no known kind, or another is there
   */
  public StoredFile take(String filePath, Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new RefusedFileException(RefusedFileException.Reason.SIZE, filePath);
    }
    return told(new Arrival(filePath).take(file));
  }

  /**
   * Says of all media with that path that their file is here, if it is.
   *
   * @throws RefusedFileException when what is there is of no known kind
   */
  public Optional<StoredFile> adopt(String filePath) throws IOException {
    boolean here = MediaFiles.place(filePath).filter(Files::isRegularFile).isPresent();
    return here ? Optional.of(told(new Arrival(filePath).adopt())) : Optional.empty();
  }

  private StoredFile told(StoredFile file) {
    media.stored(file);
    return file;
  }
}
