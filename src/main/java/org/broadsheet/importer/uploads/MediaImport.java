package org.broadsheet.importer.uploads;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.media.MediaIntake;
import org.broadsheet.media.MediaService;

/** Takes over a folder, zip or tar of WordPress' uploads. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MediaImport {

  private static final Logger LOG = Logger.getLogger(MediaImport.class.getName());
  private static final int LOOKED_AT = 2000;

  @Inject private MediaIntake intake;
  @EJB private MediaService media;

  /**
   * True for a folder, zip or tar that holds files below {@code uploads/} or below a year and a
   * month. An archive with an export in it is not one.
   */
  public static boolean looksLikeUploads(Path source) {
    String name = source.getFileName().toString().toLowerCase(Locale.ROOT);
    if (!Files.isDirectory(source) && !name.endsWith(".zip") && !name.endsWith(".tar")) {
      return false;
    }
    Look look = new Look();
    try (Uploads uploads = Uploads.open(source)) {
      uploads.read(look);
      return look.placed && !look.export;
    } catch (IOException e) {
      LOG.log(Level.FINE, "Not uploads: " + source, e);
      return false;
    }
  }

  /**
   * Takes all files into the media folder, and says of the media known by them that they are here.
   * Running it again changes nothing.
   *
   * @throws IOException when the archive or the disk cannot be read or written; what came stays
   */
  public MediaCounts run(Path source, MediaProgress progress) throws IOException {
    UploadsVisit visit =
        new UploadsVisit(
            (path, content) -> intake.take(known(path), content),
            progress,
            () -> Files.getFileStore(source).getUsableSpace());
    try (Uploads uploads = Uploads.open(source)) {
      uploads.read(visit);
    }
    return visit.counts();
  }

  /** A Mac takes "é" apart into a letter and its accent; exports have it in one. */
  private String known(String path) {
    return media.isKnown(path) ? path : Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  /** A first look at what is there. */
  private static final class Look implements Uploads.Visitor {

    private boolean placed;
    private boolean export;
    private int files;

    @Override
    public boolean visit(String name, long bytes, long packed, Uploads.Content content) {
      boolean below = UploadsPath.of(name).isPresent() && !UploadsPath.isRubbish(name);
      placed |= below;
      export |= !below && name.toLowerCase(Locale.ROOT).matches(".*\\.xml(\\.gz)?");
      return ++files < LOOKED_AT && !export;
    }
  }
}
