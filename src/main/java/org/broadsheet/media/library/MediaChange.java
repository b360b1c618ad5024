package org.broadsheet.media.library;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.broadsheet.media.FileType;
import org.broadsheet.media.Media;
import org.broadsheet.media.MediaFiles;
import org.broadsheet.media.MediaFolder;
import org.broadsheet.media.MediaService;
import org.broadsheet.media.RefusedFileException;
import org.broadsheet.media.RefusedFileException.Reason;
import org.broadsheet.media.StoredFile;
import org.broadsheet.media.picture.PictureEdit;
import org.broadsheet.media.picture.SizeWork;

/** Changes of files under the addresses that they have, and their end. */
@ApplicationScoped
public class MediaChange {

  @Inject private MediaUpload uploads;
  @EJB private MediaLibrary library;
  @EJB private MediaService media;
  @EJB private SizeWork pictures;

  /**
   * Puts another file at its address.
   *
   * @throws RefusedFileException when it is not let in, or is of another kind than its address says
   */
  public void replace(long id, String sentName, InputStream content) throws IOException {
    Media one = library.findMine(id);
    try (ReceivedFile file = uploads.receive(sentName, content)) {
      if (!isSameKind(one, file.type())) {
        throw new RefusedFileException(Reason.OTHER_KIND, sentName);
      }
      Files.deleteIfExists(MediaFolder.original(id));
      put(one, file.path());
    }
  }

  // A picture called .jpg that is a PNG would be sent as what it is, but saved under a wrong name.
  private static boolean isSameKind(Media one, FileType type) {
    return type.isNamedBy(one.getFilePath()) || type.mediaType().equals(one.getMediaType());
  }

  /** True when the picture can be turned and cropped. */
  public boolean isEditable(Media one) throws IOException {
    return type(one) == FileType.JPEG || type(one) == FileType.PNG;
  }

  private static FileType type(Media one) throws IOException {
    Path path = one.isPicture() ? MediaFiles.place(one.getFilePath()).orElse(null) : null;
    return path != null && Files.isRegularFile(path)
        ? FileType.of(path).orElse(FileType.OTHER)
        : FileType.OTHER;
  }

  /**
   * Turns or crops a picture; the one that came is kept.
   *
   * @throws RefusedFileException when it cannot be read, or nothing would be left of it
   */
  public void edit(long id, PictureEdit edit) throws IOException {
    Media one = library.findMine(id);
    Path place = MediaFiles.place(one.getFilePath()).orElseThrow();
    Path edited = MediaFiles.newArrival();
    try {
      Files.write(edited, pictures.edited(place, type(one), edit));
      MediaFolder.keepOriginal(id, one.getFilePath());
      put(one, edited);
    } finally {
      Files.deleteIfExists(edited);
    }
  }

  /** True when another picture came than is at its address now. */
  public boolean isEdited(Media one) {
    return Files.exists(MediaFolder.original(one.getId()));
  }

  /** Puts the picture that came at its address again. */
  public void restore(long id) throws IOException {
    Media one = library.findMine(id);
    Path copy = MediaFiles.newArrival();
    try {
      Files.copy(MediaFolder.original(id), copy, StandardCopyOption.REPLACE_EXISTING);
      put(one, copy);
      Files.deleteIfExists(MediaFolder.original(id));
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private void put(Media one, Path file) throws IOException {
    StoredFile stored = MediaFolder.replace(one.getFilePath(), file, media::isKnown);
    library.changed(one.getId(), stored);
  }

  /** Deletes it with its files, unless another medium has the same. */
  public void delete(long id) throws IOException {
    Media gone = library.delete(id);
    Files.deleteIfExists(MediaFolder.original(id));
    if (gone.getFilePath() != null && !media.isKnown(gone.getFilePath())) {
      MediaFolder.remove(gone.getFilePath(), media::isKnown);
    }
  }
}
