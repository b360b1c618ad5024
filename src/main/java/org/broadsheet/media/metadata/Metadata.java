package org.broadsheet.media.metadata;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.broadsheet.media.FileType;

/**
 * What cameras and programs write beside the pixels of a picture or film: EXIF, XMP and notes of
 * their own, the place among them. Which way up it was held stays, and so do colours and what was
 * written by hand for the press (IPTC).
 */
public final class Metadata {

  private Metadata() {}

  /**
   * Writes a file without it; other kinds of files are written as they are.
   *
   * @throws BrokenPictureException when the file does not keep to its format, so that nobody can
   *     tell what is left in it
   */
  public static void strip(Path source, FileType type, Path target) throws IOException {
    try (FileChannel in = FileChannel.open(source);
        FileChannel out =
            FileChannel.open(
                target, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      // Beside the heap: a picture may be larger than all of that.
      strip(in.map(FileChannel.MapMode.READ_ONLY, 0, in.size()), type).writeTo(out);
    }
  }

  static Rewriting strip(ByteBuffer source, FileType type) throws BrokenPictureException {
    try {
      return switch (type) {
        case JPEG -> new JpegStrip(source).run();
        case PNG -> new PngStrip(source).run();
        case WEBP -> new WebpStrip(source).run();
        case AVIF -> new AvifStrip(source).run();
        case MP4, MOV, PHONE_FILM -> new FilmStrip(source).run();
        default -> new Rewriting(source).keep(0, source.limit());
      };
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      throw new BrokenPictureException("It ends too early", e);
    }
  }
}
