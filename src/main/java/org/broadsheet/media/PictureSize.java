package org.broadsheet.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * How large a picture is, as its header says; its pixels are never read.
 *
 * @param width pixels
 * @param height pixels
 */
public record PictureSize(int width, int height) {

  private static final Logger LOG = Logger.getLogger(PictureSize.class.getName());

  /** Reads the header of a picture; empty for other files and for headers that make no sense. */
  public static Optional<PictureSize> of(Path file, FileType type) {
    try {
      return switch (type) {
        case JPEG, PNG, GIF -> read(file, type.name());
        case WEBP -> WebpHeader.read(file);
        default -> Optional.empty();
      };
    } catch (IOException | RuntimeException e) {
      // The readers of the JDK throw whatever a broken header leads them to.
      LOG.log(Level.FINE, "No size in {0}: {1}", new Object[] {file, e});
      return Optional.empty();
    }
  }

  private static Optional<PictureSize> read(Path file, String format) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      return Optional.empty();
    }
    ImageReader reader = readers.next();
    try (RandomAccessFile data = new RandomAccessFile(file.toFile(), "r");
        FileImageInputStream in = new FileImageInputStream(data)) {
      reader.setInput(in, true, true);
      return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
    } finally {
      reader.dispose();
    }
  }
}
