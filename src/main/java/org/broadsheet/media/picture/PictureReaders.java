package org.broadsheet.media.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import org.broadsheet.media.FileType;

/**
 * Who reads the pixels of pictures. The one for JPEG must be known to the whole server while it is
 * used, and be forgotten when the application ends, so that another deployment can bring its own.
 */
final class PictureReaders implements AutoCloseable {

  private final JPEGImageReaderSpi jpeg = new JPEGImageReaderSpi();

  PictureReaders() {
    IIORegistry.getDefaultInstance().registerServiceProvider(jpeg);
  }

  /** True for kinds whose sizes can be made here. */
  static boolean canRead(FileType type) {
    return type == FileType.JPEG || type == FileType.PNG || type == FileType.GIF;
  }

  /** A reader for one file; its user disposes of it. */
  ImageReader reader(FileType type) throws IOException {
    return type == FileType.JPEG
        ? jpeg.createReaderInstance(null)
        : ImageIO.getImageReadersByFormatName(type.name()).next();
  }

  @Override
  public void close() {
    IIORegistry.getDefaultInstance().deregisterServiceProvider(jpeg);
  }
}
