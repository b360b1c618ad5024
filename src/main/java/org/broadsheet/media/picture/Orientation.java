package org.broadsheet.media.picture;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;

/**
 * How a camera was held, as EXIF says it (CIPA DC-008, tag 274): how the picture must be turned and
 * mirrored to stand upright.
 */
final class Orientation {

  private static final Logger LOG = Logger.getLogger(Orientation.class.getName());

  private final int code;

  /** From 1 (upright) to 8; what is no such number is taken for upright. */
  Orientation(int code) {
    this.code = code < 1 || code > 8 ? 1 : code;
  }

  /** Reads it from a JPEG file; upright when it does not say. */
  static Orientation of(ImageInputStream jpeg) throws IOException {
    try {
      List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(jpeg, JPEG.APP1, "Exif");
      for (JPEGSegment segment : exif) {
        try (InputStream data = segment.data()) {
          // A filling byte stands before the data.
          if (data.read() >= 0) {
            return new Orientation(code(data));
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      // Readers of metadata throw whatever a broken block leads them to; the picture may be whole.
      LOG.log(Level.FINE, "No orientation: {0}", e.toString());
    } finally {
      jpeg.seek(0);
    }
    return new Orientation(1);
  }

  private static int code(InputStream data) throws IOException {
    try (ImageInputStream exif = ImageIO.createImageInputStream(data)) {
      Entry entry = new TIFFReader().read(exif).getEntryById(TIFF.TAG_ORIENTATION);
      return entry != null && entry.getValue() instanceof Number number ? number.intValue() : 1;
    }
  }

  /** True when width and height change places. */
  boolean isSideways() {
    return code >= 5;
  }

  /** The picture upright. */
  BufferedImage upright(BufferedImage picture) {
    if (code == 1) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage upright =
        new BufferedImage(
            isSideways() ? height : width, isSideways() ? width : height, picture.getType());
    Graphics2D graphics = upright.createGraphics();
    graphics.drawImage(picture, turn(width, height), null);
    graphics.dispose();
    return upright;
  }

  /** Where a part of the upright picture lies in the picture as it is stored, of this size. */
  Rectangle lying(Rectangle part, int width, int height) {
    try {
      return turn(width, height).createInverse().createTransformedShape(part).getBounds();
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("Turning can always be taken back", e);
    }
  }

  private AffineTransform turn(int width, int height) {
    return switch (code) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
