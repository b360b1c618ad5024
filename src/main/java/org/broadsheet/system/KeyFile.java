package org.broadsheet.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keys that lie in the data folder and not in the database, so that whoever reads a dump of it has
 * none of them.
 */
public final class KeyFile {

  private static final Logger LOG = Logger.getLogger(KeyFile.class.getName());
  private static final int KEY_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private KeyFile() {}

  /** The key of this name, 32 bytes; made at random when there is none. */
  public static byte[] readOrMake(String name) {
    try {
      return readOrMake(Configuration.dataFolder("keys").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Written aside and linked into place whole: where two nodes begin at once, one key wins.
  private static byte[] readOrMake(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] made = new byte[KEY_BYTES];
      RANDOM.nextBytes(made);
      Path aside = Files.createTempFile(file.getParent(), "." + file.getFileName(), "");
      try {
        if (Files.getFileStore(aside).supportsFileAttributeView("posix")) {
          Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(aside, made);
        Files.createLink(file, aside);
      } catch (FileAlreadyExistsException e) {
        LOG.log(Level.FINE, "Another node was faster", e);
      } finally {
        Files.delete(aside);
      }
    }
    return Files.readAllBytes(file);
  }
}
