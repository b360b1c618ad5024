package org.broadsheet.importer.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.broadsheet.importer.wxr.WxrFinding;
import org.broadsheet.media.FileType;
import org.broadsheet.media.RefusedFileException;
import org.broadsheet.media.StoredFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsVisitTest {

  @TempDir Path folder;

  private final Map<String, String> taken = new LinkedHashMap<>();
  private final List<String> findings = new ArrayList<>();
  private long space = Long.MAX_VALUE;
  private int stopAfter = Integer.MAX_VALUE;

  @Test
  void aFolder() throws IOException {
    Path uploads = folder.resolve("uploads");
    Files.createDirectories(uploads.resolve("2006/11"));
    Files.writeString(uploads.resolve("2006/11/a.txt"), "A");
    Files.writeString(uploads.resolve("logo.txt"), "L");
    Files.writeString(uploads.resolve("refused.txt"), "R");
    Path secret = Files.writeString(folder.resolve("secret.txt"), "S");
    Files.createSymbolicLink(uploads.resolve("2006/11/link.txt"), secret);
    MediaCounts counts = read(uploads);
    assertThat(taken).containsOnly(Map.entry("2006/11/a.txt", "A"), Map.entry("logo.txt", "L"));
    assertThat(counts).isEqualTo(new MediaCounts(2, 0, 1, 2));
    assertThat(findings)
        .containsExactly("importer.finding.media-refused-type [uploads/refused.txt]");
    assertThat(MediaImport.looksLikeUploads(uploads)).isTrue();
  }

  @Test
  void aZip() throws IOException {
    Path zip =
        zip(
            "2006/11/a.txt", "A",
            "../../evil.txt", "E",
            "uploads/../../evil.txt", "E",
            "/2006/11/evil.txt", "E",
            "stray.txt", "S",
            "__MACOSX/2006/11/._a.txt", "M");
    MediaCounts counts = read(zip);
    assertThat(taken).containsOnly(Map.entry("2006/11/a.txt", "A"));
    assertThat(counts.refused()).isEqualTo(4);
    assertThat(findings)
        .containsExactly(
            "importer.finding.media-hostile [../../evil.txt]",
            "importer.finding.media-hostile [uploads/../../evil.txt]",
            "importer.finding.media-hostile [/2006/11/evil.txt]",
            "importer.finding.media-unplaced [stray.txt]");
  }

  @Test
  void aBomb() throws IOException {
    Path zip = zip("2006/11/bomb.txt", "0".repeat(30 << 20), "2006/11/b.txt", "B");
    read(zip);
    assertThat(taken).containsOnlyKeys("2006/11/b.txt");
    assertThat(findings).containsExactly("importer.finding.media-bomb [2006/11/bomb.txt]");
  }

  @Test
  void stopsWhenTheDiskIsAlmostFullOrSomebodyWantsIt() throws IOException {
    Path zip = zip("2006/11/a.txt", "A", "2006/11/b.txt", "B", "2006/11/c.txt", "C");
    stopAfter = 2;
    read(zip);
    assertThat(taken).containsOnlyKeys("2006/11/a.txt", "2006/11/b.txt");
    taken.clear();
    space = 1000;
    read(zip);
    assertThat(taken).isEmpty();
    assertThat(findings).containsExactly("importer.finding.media-disk-full [2006/11/a.txt]");
  }

  @Test
  void aTar() throws IOException {
    String name = "2006/11/" + "long-".repeat(40) + "橋.txt";
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    entry(tar, "2006/", '5', "");
    entry(tar, "2006/11/a.txt", '0', "A".repeat(1000));
    entry(tar, "2006/11/link.txt", '2', "");
    entry(tar, "pax", 'x', pax("path", name));
    entry(tar, "2006/11/short.txt", '0', "P");
    entry(tar, "././@LongLink", 'L', "2006/12/gnu.txt\0");
    entry(tar, "2006/12/g", '0', "G");
    entry(tar, "../evil.txt", '0', "E");
    entry(tar, "2006/11/last.txt", '0', "");
    tar.write(new byte[1024]);
    Path file = Files.write(folder.resolve("media.tar"), tar.toByteArray());
    read(file);
    assertThat(taken)
        .containsOnly(
            Map.entry("2006/11/a.txt", "A".repeat(1000)),
            Map.entry(name, "P"),
            Map.entry("2006/12/gnu.txt", "G"),
            Map.entry("2006/11/last.txt", ""));
    assertThat(findings).containsExactly("importer.finding.media-hostile [../evil.txt]");
    assertThat(MediaImport.looksLikeUploads(file)).isTrue();
  }

  @Test
  void aTarThatIsCutOrNoneIsToldFromAWholeOne() throws IOException {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    entry(tar, "2006/11/a.txt", '0', "A".repeat(1000));
    Path cut = folder.resolve("cut.tar");
    Files.write(cut, Arrays.copyOf(tar.toByteArray(), 900));
    assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
    Path none = Files.writeString(folder.resolve("none.tar"), "hello ".repeat(200));
    assertThatThrownBy(() -> read(none)).isInstanceOf(IOException.class);
    assertThat(MediaImport.looksLikeUploads(none)).isFalse();
  }

  @Test
  void anExportIsNoUploads() throws IOException {
    assertThat(MediaImport.looksLikeUploads(zip("digest.wordpress.2024-01-01.000.xml", "<rss/>")))
        .isFalse();
    assertThat(MediaImport.looksLikeUploads(zip("2006/11/a.jpg", "", "export.xml", "<rss/>")))
        .isFalse();
    assertThat(MediaImport.looksLikeUploads(zip("wp-content/uploads/a.jpg", ""))).isTrue();
    assertThat(MediaImport.looksLikeUploads(zip("readme.txt", ""))).isFalse();
    assertThat(MediaImport.looksLikeUploads(folder.resolve("export.xml"))).isFalse();
  }

  private MediaCounts read(Path source) throws IOException {
    MediaProgress progress =
        new MediaProgress() {
          @Override
          public void found(WxrFinding finding) {
            findings.add(finding.key() + " " + finding.arguments());
          }

          @Override
          public boolean advance(MediaCounts counts) {
            return counts.files() >= stopAfter;
          }
        };
    UploadsVisit visit =
        new UploadsVisit(
            (path, content) -> {
              if (path.equals("refused.txt")) {
                throw new RefusedFileException(RefusedFileException.Reason.TYPE, path);
              }
              String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
              taken.put(path, text);
              return new StoredFile(path, text.length(), FileType.TEXT, Optional.empty(), true);
            },
            progress,
            () -> space);
    try (Uploads uploads = Uploads.open(source)) {
      uploads.read(visit);
    }
    return visit.counts();
  }

  private Path zip(String... namesAndTexts) throws IOException {
    Path file = Files.createTempFile(folder, "uploads", ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static String pax(String key, String value) {
    String rest = " " + key + "=" + value + "\n";
    int length = rest.getBytes(StandardCharsets.UTF_8).length;
    int digits = String.valueOf(length + 3).length();
    return (length + digits) + rest;
  }

  private static void entry(OutputStream tar, String name, char type, String text)
      throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 124, "%011o".formatted(content.length));
    header[156] = (byte) type;
    put(header, 257, "ustar\0");
    tar.write(header);
    tar.write(content);
    tar.write(new byte[(512 - content.length % 512) % 512]);
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
