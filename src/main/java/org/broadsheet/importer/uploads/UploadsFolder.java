package org.broadsheet.importer.uploads;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Uploads in a folder. Links are not followed: they may lead anywhere on the server. */
final class UploadsFolder implements Uploads {

  private final Path folder;

  UploadsFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public void read(Visitor visitor) throws IOException {
    Path above = folder.getParent();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!attributes.isRegularFile()) {
              return FileVisitResult.CONTINUE;
            }
            String name = above.relativize(file).toString().replace('\\', '/');
            boolean on =
                visitor.visit(name, attributes.size(), -1, () -> Files.newInputStream(file));
            return on ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
          }
        });
  }

  @Override
  public void close() {
    // Nothing is open between files.
  }
}
