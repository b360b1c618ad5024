package org.broadsheet.importer.wxr;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The file that exports come in. */
interface Container extends Closeable {

  /** Names of the exports inside, in the order to read them. */
  List<String> exports();

  /** Names of everything else inside. */
  List<String> others();

  /** Unpacks one export. */
  InputStream open(String name) throws IOException;

  /** Bytes of the container consumed when so many unpacked bytes of an export were read. */
  long position(String name, long unpacked);

  /** What the content says it is, whatever its name. */
  static Container of(Path file) throws IOException, WxrException {
    byte[] magic = new byte[4];
    try (InputStream in = Files.newInputStream(file)) {
      if (in.readNBytes(magic, 0, 4) == 0) {
        throw new WxrException("importer.refused.empty");
      }
    }
    try {
      if (magic[0] == 'P' && magic[1] == 'K' && magic[2] < 9) {
        return new ZipContainer(file);
      }
      return new SingleFile(file, magic[0] == 0x1F && magic[1] == (byte) 0x8B);
    } catch (ZipException broken) {
      throw WxrFile.unreadable(broken);
    }
  }

  /** One export, as it is or gzipped. */
  final class SingleFile implements Container {

    private final Path file;
    private final boolean packed;
    private CountingStream raw;

    SingleFile(Path file, boolean packed) {
      this.file = file;
      this.packed = packed;
    }

    @Override
    public List<String> exports() {
      return List.of(String.valueOf(file.getFileName()));
    }

    @Override
    public List<String> others() {
      return List.of();
    }

    @Override
    public InputStream open(String name) throws IOException {
      close();
      raw = new CountingStream(Files.newInputStream(file), Long.MAX_VALUE);
      BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 16);
      return packed ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    @Override
    public long position(String name, long unpacked) {
      return raw == null ? 0 : raw.count();
    }

    @Override
    public void close() throws IOException {
      if (raw != null) {
        raw.close();
      }
    }
  }
}
