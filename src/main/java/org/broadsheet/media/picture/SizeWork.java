package org.broadsheet.media.picture;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.media.FileType;
import org.broadsheet.media.MediaFolder;
import org.broadsheet.media.MediaIntake;
import org.broadsheet.media.MediaService;
import org.broadsheet.media.RefusedFileException;

/** Makes the smaller sizes of pictures in the background, one picture at a time. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SizeWork {

  private static final Logger LOG = Logger.getLogger(SizeWork.class.getName());

  @EJB private SizeRequests requests;
  @EJB private MediaService media;
  @Inject private MediaIntake intake;
  @Resource private ManagedExecutorService threads;

  private PictureReaders readers;
  private Future<?> work;

  @PostConstruct
  void start() {
    readers = new PictureReaders();
  }

  /** Sees whether a picture waits. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void look() {
    if (work == null || work.isDone()) {
      work = threads.submit(this::makeAll);
    }
  }

  /**
   * A picture as an editor wants it, no larger than pages show; one at a time, because each takes
   * much memory.
   *
   * @return the bytes of a file of the same type
   * @throws RefusedFileException when it cannot be read, or nothing would be left of it
   */
  public byte[] edited(Path picture, FileType type, PictureEdit edit) throws IOException {
    try (SourcePicture source = new SourcePicture(picture, type, readers)) {
      BufferedImage pixels = edit.crop() == null ? source.read() : source.read(edit.crop());
      return PictureWriter.writeFine(edit.orientation().upright(pixels), type);
    } catch (UnreadablePictureException e) {
      RefusedFileException refused =
          new RefusedFileException(RefusedFileException.Reason.PICTURE, picture.toString());
      refused.initCause(e);
      throw refused;
    }
  }

  @PreDestroy
  void stop() {
    if (work != null) {
      work.cancel(true);
    }
    readers.close();
  }

  private void makeAll() {
    try {
      Optional<SizeRequests.Claim> claim = requests.claim();
      while (claim.isPresent() && !Thread.currentThread().isInterrupted()) {
        make(claim.get());
        claim = requests.claim();
      }
    } catch (IOException | RuntimeException e) {
      // The disk or the database is in trouble: the next look begins anew.
      LOG.log(Level.WARNING, "Making sizes of pictures stopped for now", e);
    }
  }

  private void make(SizeRequests.Claim claim) throws IOException {
    try {
      MadeSizes made = new SizeMaker(readers, intake::take).make(claim.filePath());
      if (!requests.made(claim, made)) {
        // The file was replaced meanwhile: these may be sizes of the former one.
        MediaFolder.removeSizes(claim.filePath(), media::isKnown);
        requests.again(claim.id());
      }
    } catch (UnreadablePictureException e) {
      LOG.log(
          Level.INFO,
          "{0} is shown as it came: {1}",
          new Object[] {claim.filePath(), e.getMessage()});
      requests.failed(claim);
    }
  }
}
