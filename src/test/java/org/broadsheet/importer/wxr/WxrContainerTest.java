package org.broadsheet.importer.wxr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WxrContainerTest {

  @TempDir private Path folder;

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void readsTheExportsOfAZipInTheOrderOfTheirNames() throws Exception {
    String first = Export.START + Export.item(1, "") + Export.END;
    String second = Export.START + Export.item(2, "") + Export.END;
    Path path =
        Files.write(
            folder.resolve("z"),
            zip(
                "x/2.xml",
                second,
                "x/",
                "",
                "x/a.png",
                "png",
                "x/1.XML",
                first,
                "__MACOSX/x/._1.xml",
                first,
                "map.xml",
                "<urlset/>"));
    assertThat(Export.of(path).ids()).containsExactly(1L, 2L);
    try (WxrFile file = WxrFile.open(path)) {
      assertThat(file.otherEntries())
          .containsExactlyInAnyOrder("x/a.png", "__MACOSX/x/._1.xml", "map.xml");
      assertThat(file.nextPart()).isTrue();
      assertThat(file.partName()).isEqualTo("x/1.XML");
      assertThat(file.nextPart()).isTrue();
      assertThat(file.nextItem().parse().postId()).isEqualTo(2);
      assertThat(file.nextPart()).isFalse();
      assertThat(file.position()).isBetween(1L, file.size());
    }
  }

  @Test
  void readsAGzip() throws Exception {
    Export export = Export.of(folder, gzip(Export.small()));
    assertThat(export.ids()).containsExactly(12L, 13L, 14L);
    assertThat(export.findings()).isEmpty();
  }

  @Test
  void readsAGzipAsFarAsItGoes() throws Exception {
    StringBuilder text = new StringBuilder(Export.START);
    for (int i = 1; i <= 5000; i++) {
      text.append(
          Export.item(
              i, "<content:encoded>" + Integer.toHexString(i * 7919) + "</content:encoded>"));
    }
    byte[] whole = gzip(text + Export.END);
    Export export = Export.of(folder, Arrays.copyOf(whole, whole.length / 2));
    assertThat(export.items()).hasSizeGreaterThan(1000);
    assertThat(export.keys()).contains("damaged-archive", "file-cut-off");
  }

  @Test
  void tellsHowFarItIs() throws Exception {
    Path path = Files.writeString(folder.resolve("e"), Export.small());
    try (WxrFile file = WxrFile.open(path)) {
      assertThat(file.size()).isEqualTo(Files.size(path));
      assertThat(file.nextPart()).isTrue();
      while (file.nextItem() != null) {
        assertThat(file.position()).isPositive();
      }
      assertThat(file.position()).isEqualTo(file.size());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><html><body>Log in</body></html>|HTML",
        "<?xml version='1.0'?><rss><channel><item><title>a</title></item></channel></rss>|RSS",
        "<feed xmlns='http://www.w3.org/2005/Atom'/>|Atom",
        "<?xml version='1.0'?><urlset/>|XML",
        "-- Dump of a database|SQL",
        "CREATE TABLE wp_posts (id int)|SQL",
        "{\"posts\":[]}|JSON",
        "%PDF-1.7|PDF",
        "Dear diary|text"
      })
  void refusesWhatIsNoExport(String text, String looksLike) {
    WxrException refusal = refusal(text.getBytes(StandardCharsets.UTF_8));
    assertThat(refusal.getKey()).isEqualTo("importer.refused.not-wordpress");
    assertThat(refusal.getArguments()).containsExactly(looksLike);
  }

  @Test
  void refusesAPicture() {
    byte[] bytes = new byte[5000];
    new java.util.Random(1).nextBytes(bytes);
    bytes[0] = (byte) 0x89;
    assertThat(refusal(bytes).getArguments()).containsExactly("binary");
  }

  @Test
  void refusesWhatHoldsNothing() throws Exception {
    assertThat(refusal(new byte[0]).getKey()).isEqualTo("importer.refused.empty");
    assertThat(refusal(" \n\n ".getBytes(StandardCharsets.UTF_8)).getKey())
        .isEqualTo("importer.refused.empty");
    assertThat(refusal(gzip("")).getKey()).isEqualTo("importer.refused.empty");
    assertThat(refusal(zip("a.txt", "text", "b.xml", "<a/>")).getKey())
        .isEqualTo("importer.refused.no-export-in-zip");
  }

  @Test
  void refusesWhatCannotBeUnpacked() throws Exception {
    byte[] zip = zip("a.xml", Export.small());
    assertThat(refusal(Arrays.copyOf(zip, zip.length / 2)).getKey())
        .isEqualTo("importer.refused.unreadable");
    byte[] gzip = gzip(Export.small());
    assertThat(refusal(Arrays.copyOf(gzip, 12)).getKey()).isEqualTo("importer.refused.unreadable");
    assertThat(refusal(Arrays.copyOf(gzip, 5)).getKey()).isEqualTo("importer.refused.unreadable");
  }

  private WxrException refusal(byte[] bytes) {
    return catchThrowableOfType(WxrException.class, () -> Export.of(folder, bytes));
  }
}
