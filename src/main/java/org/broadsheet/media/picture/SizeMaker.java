package org.broadsheet.media.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.broadsheet.media.FileType;
import org.broadsheet.media.MediaFiles;
import org.broadsheet.media.PictureSize;
import org.broadsheet.media.RefusedFileException;
import org.broadsheet.media.Renditions;

/**
 * Makes the sizes of one picture that are not there yet. What lies beside it under the name of a
 * size, as WordPress made it, is used and never written over.
 */
final class SizeMaker {

  private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,4}x[1-9]\\d{0,4}");

  /** More are not needed, and not stored. */
  private static final int AT_MOST = 40;

  private final PictureReaders readers;
  private final Intake intake;

  /** Where new files go, and that refuses to write over another. */
  interface Intake {
    void take(String filePath, ByteArrayInputStream content) throws IOException;
  }

  SizeMaker(PictureReaders readers, Intake intake) {
    this.readers = readers;
    this.intake = intake;
  }

  /**
   * Makes what is missing.
   *
   * @return the size of the picture and all that is there now, in the words of the database
   * @throws UnreadablePictureException when nothing can be made of it
   */
  MadeSizes make(String filePath) throws IOException {
    Path path = MediaFiles.place(filePath).orElseThrow();
    FileType type =
        FileType.of(path).orElseThrow(() -> new UnreadablePictureException("No picture"));
    Map<String, PictureSize> there = there(filePath, path);
    if (!PictureReaders.canRead(type)) {
      return new MadeSizes(null, there);
    }
    try (SourcePicture source = new SourcePicture(path, type, readers)) {
      BufferedImage pixels = null;
      for (PlannedSize size : PlannedSize.of(source.size(), type)) {
        if (!there.containsKey(size.suffix()) && there.size() < AT_MOST) {
          pixels = pixels == null ? source.read() : pixels;
          byte[] content = PictureWriter.write(pixels, size, type);
          if (content.length < Files.size(path) && take(filePath, size, content)) {
            there.put(size.suffix(), new PictureSize(size.width(), size.height()));
          }
        }
      }
      return new MadeSizes(source.size(), there);
    }
  }

  /** False when a file that is no such size, or no picture, has the name. */
  private boolean take(String filePath, PlannedSize size, byte[] content) throws IOException {
    try {
      intake.take(Renditions.name(filePath, size.suffix()), new ByteArrayInputStream(content));
      return true;
    } catch (RefusedFileException e) {
      if (e.getReason() == RefusedFileException.Reason.OTHER_FILE) {
        return false;
      }
      throw e;
    }
  }

  private static Map<String, PictureSize> there(String filePath, Path path) throws IOException {
    Map<String, PictureSize> there = new LinkedHashMap<>();
    String start = Path.of(Renditions.stem(filePath)).getFileName() + "-";
    String name = path.getFileName().toString();
    String end = name.substring(Math.max(0, name.lastIndexOf('.')));
    try (DirectoryStream<Path> beside =
        Files.newDirectoryStream(
            path.getParent(),
            file ->
                file.getFileName().toString().startsWith(start)
                    && file.getFileName().toString().endsWith(end))) {
      for (Path file : beside) {
        String found = file.getFileName().toString();
        String suffix = found.substring(start.length(), found.length() - end.length());
        if (!found.equals(name) && there.size() < AT_MOST) {
          see(file, suffix, there);
        }
      }
    }
    return there;
  }

  private static void see(Path file, String suffix, Map<String, PictureSize> there)
      throws IOException {
    boolean scaled = suffix.equals("scaled");
    if (Files.isRegularFile(file) && (scaled || SIZE.matcher(suffix).matches())) {
      FileType.of(file)
          .flatMap(type -> PictureSize.of(file, type))
          .filter(size -> scaled || suffix.equals(size.width() + "x" + size.height()))
          .ifPresent(size -> there.put(suffix, size));
    }
  }
}
