package org.broadsheet.media;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.broadsheet.media.RefusedFileException.Reason;

/** Changes and removes files that are in the media folder already. */
public final class MediaFolder {

  private static final Pattern SIZE = Pattern.compile("scaled|\\d{1,5}x\\d{1,5}");

  private MediaFolder() {}

  /**
   * Puts another file in the place of one; whoever reads that at the moment reads it to its end.
   *
   * @param file a complete file on the same disk; it is gone from there afterwards
   * @param isKnown whether the library knows a path as a medium of its own
   */
  public static StoredFile replace(String filePath, Path file, Predicate<String> isKnown)
      throws IOException {
    Path place = place(filePath);
    FileType type =
        FileType.of(file, filePath)
            .orElseThrow(() -> new RefusedFileException(Reason.TYPE, filePath));
    Arrival.flush(file);
    Files.createDirectories(place.getParent());
    Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    removeSizes(filePath, isKnown);
    return new StoredFile(filePath, Files.size(place), type, PictureSize.of(place, type), true);
  }

  /** Removes a file and all its sizes. */
  public static void remove(String filePath, Predicate<String> isKnown) throws IOException {
    removeSizes(filePath, isKnown);
    Files.deleteIfExists(place(filePath));
  }

  /** Removes the smaller sizes of a picture, but none that is a medium of its own. */
  public static void removeSizes(String filePath, Predicate<String> isKnown) throws IOException {
    Path folder = place(filePath).getParent();
    if (!Files.isDirectory(folder)) {
      return;
    }
    int slash = filePath.lastIndexOf('/') + 1;
    String start = Renditions.stem(filePath).substring(slash) + "-";
    String extension = FileType.extension(filePath);
    String end = extension.isEmpty() ? "" : filePath.substring(filePath.lastIndexOf('.'));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        String path = filePath.substring(0, slash) + name;
        if (isBetween(name, start, end) && !path.equals(filePath) && !isKnown.test(path)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isBetween(String name, String start, String end) {
    return name.length() > start.length() + end.length()
        && name.startsWith(start)
        && name.endsWith(end)
        && SIZE.matcher(name.substring(start.length(), name.length() - end.length())).matches();
  }

  /** Where the picture that came lies while an edited one is at its address. */
  public static Path original(long id) {
    return MediaFiles.originalsFolder().resolve(Long.toString(id));
  }

  /** Keeps the picture that came, unless an earlier one is kept already. */
  public static void keepOriginal(long id, String filePath) throws IOException {
    if (!Files.exists(original(id))) {
      Path copy = MediaFiles.newArrival();
      Files.copy(place(filePath), copy, StandardCopyOption.REPLACE_EXISTING);
      Files.move(copy, original(id), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static Path place(String filePath) throws RefusedFileException {
    return MediaFiles.place(filePath)
        .orElseThrow(() -> new RefusedFileException(Reason.PATH, filePath));
  }
}
