package org.broadsheet.importer.wxr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedExportTest {

  @TempDir private Path folder;

  private Export read(String items) throws Exception {
    return Export.of(folder, Export.START + items + Export.END);
  }

  @Test
  void endsASectionThatIsNeverClosedWithItsItem() throws Exception {
    Export export =
        read(
            Export.item(1, "<content:encoded><![CDATA[open</content:encoded>")
                + Export.item(2, "")
                + Export.item(3, ""));
    assertThat(export.ids()).containsExactly(1L, 2L, 3L);
    assertThat(export.item(0).content()).isEqualTo("open");
    assertThat(export.item(0).title()).isEqualTo("Title 1");
    assertThat(export.keys()).containsExactly("unclosed-text", "damaged-item");
  }

  @Test
  void endsASectionInTheLastItem() throws Exception {
    Export export = read(Export.item(1, "<content:encoded><![CDATA[open</content:encoded>"));
    assertThat(export.item(0).content()).isEqualTo("open");
    assertThat(export.keys()).containsExactly("unclosed-text", "damaged-item");
  }

  @Test
  void endsASectionThatSwallowsElementsOfItsItem() throws Exception {
    Export export =
        read(
            "<item><title><![CDATA[Open</title><wp:post_id>4</wp:post_id>"
                + "<content:encoded><![CDATA[Kept]]></content:encoded></item>");
    assertThat(export.item(0).title()).isEqualTo("Open");
    assertThat(export.item(0).postId()).isEqualTo(4);
    assertThat(export.item(0).content()).isEqualTo("Kept");
  }

  @Test
  void comesToAnEndWithAnItemThatHasNone() throws Exception {
    Export export = read("<item><wp:post_id>1</wp:post_id>" + Export.item(2, ""));
    assertThat(export.ids()).containsExactly(1L, 2L);
    assertThat(export.keys()).containsExactly("item-without-end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!-- never closed", "<!DOCTYPE x [", "<?pi", "</p>", "<", "&", "<a b=c>"})
  void readsOnAfterMarkupThatIsNone(String damage) throws Exception {
    Export export = read(Export.item(1, damage) + Export.item(2, ""));
    assertThat(export.ids()).containsExactly(1L, 2L);
    assertThat(export.item(0).title()).isEqualTo("Title 1");
    assertThat(export.item(0).findings()).isNotEmpty();
    assertThat(export.item(1).findings()).isEmpty();
  }

  @Test
  void removesControlCharacters() throws Exception {
    Export export =
        read(Export.item(1, "<content:encoded>a\u0000\u000bb\ud83d\ude00</content:encoded>"));
    assertThat(export.item(0).content()).isEqualTo("ab\ud83d\ude00");
    assertThat(export.keys()).containsExactly("control-characters");
  }

  @Test
  void removesControlCharactersWrittenAsReferences() throws Exception {
    Export export = read(Export.item(1, "<content:encoded>a&#8;b</content:encoded>"));
    assertThat(export.item(0).content()).isEqualTo("ab");
  }

  @Test
  void replacesBytesThatAreNoText() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        (Export.START + "<item><wp:post_id>1</wp:post_id>\n<title>a")
            .getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE4);
    bytes.writeBytes(("b</title></item>" + Export.END).getBytes(StandardCharsets.UTF_8));
    Export export = Export.of(folder, bytes.toByteArray());
    assertThat(export.item(0).title()).isEqualTo("a\uFFFDb");
    assertThat(export.item(0).findings())
        .containsExactly(
            WxrFinding.of(
                WxrFinding.Severity.CHANGED, 6, "importer.finding.unreadable-characters"));
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1,windows-1252",
    "windows-1252,windows-1252",
    "UTF-16,UTF-16",
    "UTF-16LE,UTF-16LE",
    "UTF-16BE,UTF-16BE",
    "UTF-8,UTF-8",
    "x-none,UTF-8",
    "KOI8-R,KOI8-R"
  })
  void readsTheEncodingThatTheFileDeclares(String declared, String real) throws Exception {
    String title = declared.equals("KOI8-R") ? "Порт" : "Häfen – x";
    String text =
        Export.START.replace("UTF-8", declared)
            + "<item><title>"
            + title
            + "</title></item>"
            + Export.END;
    Export export = Export.of(folder, text.getBytes(Charset.forName(real)));
    assertThat(export.item(0).title()).isEqualTo(title);
    assertThat(export.keys()).isEmpty();
  }

  @Test
  void skipsAByteOrderMark() throws Exception {
    Export export = Export.of(folder, "\uFEFF" + Export.small());
    assertThat(export.headers().get(0).title()).isEqualTo("Quay & Crane");
  }

  /** Wherever a file is cut, it can be read, and the items before the cut are all there. */
  @Test
  void readsAFileCutAnywhere() throws Exception {
    byte[] whole = Export.small().getBytes(StandardCharsets.UTF_8);
    int refused = 0;
    for (int length = 0; length < whole.length; length += 97) {
      String start = new String(whole, 0, length, StandardCharsets.UTF_8);
      try {
        Export export = Export.of(folder, Arrays.copyOf(whole, length));
        long complete = start.lines().filter(line -> line.equals("\t</item>")).count();
        assertThat(export.items().size()).isGreaterThanOrEqualTo((int) complete);
        long[] ids = LongStream.range(12, 12 + complete).toArray();
        assertThat(export.ids().stream().limit(complete))
            .containsExactly(Arrays.stream(ids).boxed().toArray(Long[]::new));
        assertThat(export.findings().isEmpty()).isEqualTo(start.contains("</channel"));
      } catch (WxrException refusal) {
        refused++;
        assertThat(length).isLessThan(300);
      }
    }
    assertThat(refused).isBetween(1, 4);
  }

  @Test
  void deliversWhatIsThereOfAnItemCutOff() throws Exception {
    Export export =
        Export.of(
            folder,
            Export.START + "<item><wp:post_id>1</wp:post_id><content:encoded><![CDATA[Half a sent");
    assertThat(export.item(0).postId()).isEqualTo(1);
    assertThat(export.item(0).content()).isEqualTo("Half a sent");
    assertThat(export.keys()).containsExactly("file-cut-off", "item-cut-off", "damaged-item");
  }

  @Test
  void keepsMarkupThatLostItsSection() throws Exception {
    Export export = read(Export.item(1, "<content:encoded>One <b>two</b></content:encoded>"));
    assertThat(export.item(0).content()).isEqualTo("One <b>two</b>");
  }

  @Test
  void takesTheFirstOfElementsThatAreThereTwice() throws Exception {
    Export export = read(Export.item(1, "<title>Again</title><wp:post_id>9</wp:post_id>"));
    assertThat(export.item(0).title()).isEqualTo("Title 1");
    assertThat(export.ids()).containsExactly(1L);
  }

  @Test
  void tellsOfTermsThatComeTooLate() throws Exception {
    Export export =
        read(
            Export.item(1, "")
                + "<wp:tag><wp:tag_slug>late</wp:tag_slug><wp:tag_name>Late</wp:tag_name></wp:tag>"
                + Export.item(2, ""));
    assertThat(export.ids()).containsExactly(1L, 2L);
    assertThat(export.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.key()).isEqualTo("importer.finding.late-term");
              assertThat(f.arguments()).containsExactly("Late");
            });
  }

  @Test
  void readsNoFileForAnEntity() throws Exception {
    String text =
        Export.START.replace(
            "<rss", "<!DOCTYPE rss [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>\n<rss");
    Export export =
        Export.of(
            folder,
            text.replace(">T<", ">&xxe;<")
                + Export.item(1, "<content:encoded>&xxe;</content:encoded>")
                + Export.END);
    assertThat(export.headers().get(0).title()).isEqualTo("&xxe;");
    assertThat(export.item(0).content()).isEqualTo("&xxe;");
  }

  @Test
  void doesNotLetEntitiesGrow() throws Exception {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      dtd.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    String text = Export.START.replace("<rss", dtd + "]>\n<rss");
    Export export =
        Export.of(
            folder,
            text
                + Export.item(1, "<excerpt:encoded>&a39;</excerpt:encoded>" + dtd + "]>")
                + Export.END);
    assertThat(export.item(0).excerpt()).isEqualTo("&a39;");
  }

  @Test
  void standsElementsNestedVeryDeep() throws Exception {
    Export export = read(Export.item(1, "<a>".repeat(100_000)) + Export.item(2, ""));
    assertThat(export.ids()).containsExactly(1L, 2L);
  }

  /** Bytes changed, left out or doubled at random: whatever comes out, nothing is thrown. */
  @Test
  void readsWhateverChanceMakesOfAFile() throws Exception {
    byte[] whole = Export.small().getBytes(StandardCharsets.UTF_8);
    byte[] odd = "<>]&/!\0\u00ff".getBytes(StandardCharsets.ISO_8859_1);
    Random random = new Random(7);
    int items = 0;
    for (int round = 0; round < 500; round++) {
      byte[] bytes = whole.clone();
      for (int change = random.nextInt(8); change >= 0; change--) {
        int from = random.nextInt(bytes.length - 60);
        int to = 700 + random.nextInt(bytes.length - 760);
        System.arraycopy(whole, from, bytes, to, 1 + random.nextInt(50));
        bytes[700 + random.nextInt(bytes.length - 700)] = odd[random.nextInt(odd.length)];
      }
      items += Export.of(folder, bytes).items().size();
    }
    assertThat(items).isGreaterThan(1000);
  }
}
