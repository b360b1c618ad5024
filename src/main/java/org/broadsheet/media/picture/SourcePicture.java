package org.broadsheet.media.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.broadsheet.media.FileType;
import org.broadsheet.media.PictureSize;
import org.broadsheet.media.Renditions;

/**
 * A picture that came to us, to be read with bounded memory and time whatever its file says: the
 * header decides first, and of a large picture only every second, third … pixel is kept.
 */
final class SourcePicture implements AutoCloseable {

  /**
   * Decoding takes some seconds then, and a progressive JPEG 200 megabytes beside the heap. Cameras
   * of today have up to 61 million.
   */
  private static final long MOST_PIXELS = 64_000_000;

  /** Of the picture in memory, in bytes; a camera's 24 million pixels are read whole. */
  private static final long MOST_BYTES = 80L << 20;

  private final RandomAccessFile file;
  private final FileImageInputStream in;
  private final ImageReader reader;
  private final Orientation orientation;
  private final int width;
  private final int height;

  /**
   * Reads the header.
   *
   * @throws UnreadablePictureException when it makes no sense or the picture is too large
   */
  SourcePicture(Path path, FileType type, PictureReaders readers) throws IOException {
    file = new RandomAccessFile(path.toFile(), "r");
    in = new FileImageInputStream(file);
    reader = readers.reader(type);
    try {
      orientation = type == FileType.JPEG ? Orientation.of(in) : new Orientation(1);
      // Only a GIF is read to its end, to see whether it moves.
      reader.setInput(in, type != FileType.GIF, true);
      width = reader.getWidth(0);
      height = reader.getHeight(0);
      if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
        throw new UnreadablePictureException("A picture of " + width + "x" + height + " pixels");
      }
      if (type == FileType.GIF && reader.getNumImages(true) > 1) {
        throw new UnreadablePictureException("A picture that moves");
      }
    } catch (UnreadablePictureException e) {
      close();
      throw e;
    } catch (IOException | RuntimeException e) {
      // Readers throw whatever a broken file leads them to.
      close();
      throw new UnreadablePictureException("A broken header", e);
    }
  }

  /** How large it is when it stands upright. */
  PictureSize size() {
    return orientation.isSideways()
        ? new PictureSize(height, width)
        : new PictureSize(width, height);
  }

  /**
   * Its pixels, upright, in plain red, green and blue, with transparency if it has any, and no
   * larger than pages show; nothing else of the file: no place, no camera, no profile.
   */
  BufferedImage read() throws IOException {
    return pixels(new Rectangle(width, height));
  }

  /**
   * The same of a part of it.
   *
   * @param part in pixels of the upright picture
   * @throws UnreadablePictureException when it is not inside of the picture
   */
  BufferedImage read(Rectangle part) throws IOException {
    PictureSize upright = size();
    if (part.isEmpty() || !new Rectangle(upright.width(), upright.height()).contains(part)) {
      throw new UnreadablePictureException("No part of a picture: " + part);
    }
    return pixels(orientation.lying(part, width, height));
  }

  private BufferedImage pixels(Rectangle part) throws IOException {
    try {
      ImageReadParam param = reader.getDefaultReadParam();
      int step = step(part);
      param.setSourceRegion(part);
      param.setSourceSubsampling(step, step, 0, 0);
      BufferedImage pixels = reader.read(0, param);
      PictureSize fit =
          PlannedSize.fit(
              new PictureSize(part.width, part.height), Renditions.WIDEST, Renditions.WIDEST);
      return orientation.upright(resized(pixels, fit));
    } catch (IOException | RuntimeException e) {
      throw new UnreadablePictureException("A broken picture", e);
    }
  }

  private int step(Rectangle part) throws IOException {
    ImageTypeSpecifier type = reader.getRawImageType(0);
    SampleModel model = type == null ? null : type.getSampleModel();
    int bytes = 4;
    if (model != null) {
      int bits = 0;
      for (int band = 0; band < model.getNumBands(); band++) {
        bits += model.getSampleSize(band);
      }
      bytes = Math.max(bytes - 1, bits / 8);
    }
    return (int) Math.ceil(Math.sqrt((double) part.width * part.height * bytes / MOST_BYTES));
  }

  private static BufferedImage resized(BufferedImage pixels, PictureSize size) throws IOException {
    boolean transparent = pixels.getColorModel().hasAlpha();
    return Thumbnails.of(pixels)
        .forceSize(size.width(), size.height())
        .imageType(transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
        .asBufferedImage();
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
    file.close();
  }
}
