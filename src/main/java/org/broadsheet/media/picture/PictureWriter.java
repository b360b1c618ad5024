package org.broadsheet.media.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;
import org.broadsheet.media.FileType;

/**
 * Makes the file of one size: pixels, and nothing that the original said of its place or camera.
 */
final class PictureWriter {

  /** What WordPress uses. */
  private static final float QUALITY = 0.82f;

  /** For a picture of which sizes are made then: each time it is written costs a little. */
  private static final float FINE = 0.92f;

  private PictureWriter() {}

  /** The bytes of a size, in the format of the original. */
  static byte[] write(BufferedImage picture, PlannedSize size, FileType type) throws IOException {
    var builder = Thumbnails.of(picture).imageType(picture.getType());
    BufferedImage resized =
        size.isCut()
            ? builder.crop(Positions.CENTER).size(size.width(), size.height()).asBufferedImage()
            : builder.forceSize(size.width(), size.height()).asBufferedImage();
    return write(resized, type, QUALITY);
  }

  /** The bytes of a picture that takes the place of another, in the format of that. */
  static byte[] writeFine(BufferedImage picture, FileType type) throws IOException {
    return write(picture, type, FINE);
  }

  private static byte[] write(BufferedImage picture, FileType type, float quality)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(type.name()).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), param(writer, type, quality));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static ImageWriteParam param(ImageWriter writer, FileType type, float quality) {
    ImageWriteParam param = writer.getDefaultWriteParam();
    if (type == FileType.JPEG) {
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    return param;
  }
}
