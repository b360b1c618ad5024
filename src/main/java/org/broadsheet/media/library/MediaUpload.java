package org.broadsheet.media.library;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaFiles;
import org.broadsheet.media.MediaFolder;
import org.broadsheet.media.MediaIntake;
import org.broadsheet.media.MediaService;
import org.broadsheet.media.RefusedFileException;
import org.broadsheet.media.RefusedFileException.Reason;
import org.broadsheet.media.StoredFile;
import org.broadsheet.settings.Settings;
import org.broadsheet.settings.SettingsService;

/** The way of a file from somebody's disk into the library. */
@ApplicationScoped
public class MediaUpload {

  private static final long MEGABYTE = 1L << 20;
  private static final int SAME_NAME_AT_MOST = 10_000;
  private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyy/MM/");

  @Inject private CurrentAccount current;
  @Inject private MediaIntake intake;
  @Inject private Clock clock;
  @EJB private MediaLibrary library;
  @EJB private MediaService media;
  @EJB private SettingsService settings;

  /**
   * Takes a file in, under its own name in the folder of this month.
   *
   * @param sentName what the sender called it; only a title and a name are made of it
   * @throws RefusedFileException when it is not let in
   */
  public Media take(String sentName, InputStream content) throws IOException {
    current.require(Capability.UPLOAD_FILES);
    try (ReceivedFile file = receive(sentName, content)) {
      StoredFile stored = store(file);
      try {
        return library.add(stored, FileName.title(sentName));
      } catch (RuntimeException e) {
        MediaFolder.remove(stored.filePath(), media::isKnown);
        throw e;
      }
    }
  }

  /** A file that is checked and lies beside the media folder; to be closed. */
  ReceivedFile receive(String sentName, InputStream content) throws IOException {
    long most = settings.read().getUploadMegabytes() * MEGABYTE;
    return ReceivedFile.receive(sentName, content, most);
  }

  private StoredFile store(ReceivedFile file) throws IOException {
    Settings site = settings.read();
    String folder = FOLDER.format(clock.instant().atZone(site.getZone()));
    FileName name = file.fileName();
    if (MediaFiles.place(folder + name.numbered(0)).isEmpty()) {
      // This disk cannot write all letters.
      name = new FileName("file", name.ending());
    }
    for (int number = 0; number < SAME_NAME_AT_MOST; number++) {
      String path = folder + name.numbered(number);
      if (isFree(path)) {
        StoredFile stored = take(path, file.path());
        if (stored != null) {
          return stored;
        }
      }
    }
    throw new RefusedFileException(Reason.OTHER_FILE, folder + name.numbered(0));
  }

  /** Null when somebody else's file of that name came at the same moment. */
  private StoredFile take(String path, Path file) throws IOException {
    try {
      StoredFile stored = intake.take(path, file);
      return stored.isNew() ? stored : null;
    } catch (RefusedFileException e) {
      if (e.getReason() == Reason.OTHER_FILE) {
        return null;
      }
      throw e;
    }
  }

  /** No file is there, none is expected, and none that is there would have it for a size. */
  private boolean isFree(String path) {
    String original = MediaFiles.originalOf(path);
    boolean size = !original.equals(path) && MediaFiles.find(original).isPresent();
    return MediaFiles.place(path).filter(place -> !Files.exists(place)).isPresent()
        && !size
        && !media.isKnown(path);
  }
}
