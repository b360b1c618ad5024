package org.broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.testing.Build;
import org.junit.jupiter.api.Test;

class AssetFolderTest {

  private static final int MOST_OF_A_SHEET = 15 * 1024;

  @Test
  void aNameChangesWithWhatIsInIt() {
    Asset first = folder(Map.of("css/a.css", "p {}")).find("css/a.css").orElseThrow();
    Asset second = folder(Map.of("css/a.css", "q {}")).find("css/a.css").orElseThrow();

    assertThat(first.markedName())
        .matches("css/a\\.[0-9a-z]{12}\\.css")
        .isNotEqualTo(second.markedName());
  }

  @Test
  void aSheetNamesItsFontsByTheirMarks() {
    AssetFolder folder =
        folder(
            Map.of(
                "css/a.css",
                "src: url(../fonts/x.woff2), url( 'b.svg#part' ), url(\"data:image/png;base64,AA\")",
                "css/b.svg",
                "<svg/>",
                "fonts/x.woff2",
                "font"));

    assertThat(content(folder, "css/a.css"))
        .contains("url(\"../" + folder.find("fonts/x.woff2").orElseThrow().markedName() + "\")")
        .contains("url(\"b." + mark(folder, "css/b.svg") + ".svg#part\")")
        .contains("url(\"data:image/png;base64,AA\")");
  }

  @Test
  void aNewFontGivesItsSheetANewName() {
    Map<String, String> files = new HashMap<>(Map.of("css/a.css", "url(x.svg)", "css/x.svg", "1"));
    String before = mark(folder(files), "css/a.css");
    files.put("css/x.svg", "2");

    assertThat(mark(folder(files), "css/a.css")).isNotEqualTo(before);
  }

  @Test
  void aMarkOfYesterdayFindsTheFileOfToday() {
    AssetFolder folder = folder(Map.of("css/a.css", "p {}"));

    assertThat(folder.find("css/a.000000000000.css")).isPresent();
    assertThat(folder.find("css/b.000000000000.css")).isEmpty();
    assertThat(folder.find("css/a.short.css")).isEmpty();
  }

  @Test
  void aMissingFileIsToldAtTheStart() {
    assertThatThrownBy(() -> folder(Map.of("css/a.css", "url(x.svg)")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("css/x.svg");
  }

  @Test
  void templatesAreNotSent() {
    assertThat(folder(Map.of("broadsheet/card.xhtml", "<p/>")).find("broadsheet/card.xhtml"))
        .isEmpty();
  }

  @Test
  void readersGetWhatIsSmallest() {
    Asset sheet = folder(Map.of("a.css", "p { color: red }\n".repeat(99))).find("a.css").get();
    Asset tiny = folder(Map.of("a.svg", "x")).find("a.svg").orElseThrow();

    assertThat(sheet.varies()).isTrue();
    assertThat(sheet.coding("gzip")).isEqualTo(ContentCoding.GZIP);
    assertThat(sheet.tag(ContentCoding.GZIP)).isNotEqualTo(sheet.tag(ContentCoding.IDENTITY));
    assertThat(tiny.varies()).isFalse();
    assertThat(tiny.coding("gzip, br")).isEqualTo(ContentCoding.IDENTITY);
  }

  @Test
  void readersLoadOneSmallSheet() throws Exception {
    AssetFolder folder = new AssetFolder(files());
    Asset theme = folder.find("css/theme.css").orElseThrow();

    assertThat(theme.body(ContentCoding.GZIP)).hasSizeLessThan(MOST_OF_A_SHEET);
    assertThat(content(folder, "css/theme.css"))
        .doesNotContain("@import")
        .doesNotContainPattern("url\\(\"[^\"]*/[a-z-]+\\.(woff2|svg)");
  }

  private static Map<String, byte[]> files() throws Exception {
    Path resources = Build.PROJECT.resolve("webapp/resources");
    Map<String, byte[]> files = new HashMap<>();
    try (Stream<Path> all = Files.walk(resources)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(resources.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static AssetFolder folder(Map<String, String> files) {
    Map<String, byte[]> bytes = new HashMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new AssetFolder(bytes);
  }

  private static String content(AssetFolder folder, String name) {
    byte[] content = folder.find(name).orElseThrow().body(ContentCoding.IDENTITY);
    return new String(content, StandardCharsets.UTF_8);
  }

  private static String mark(AssetFolder folder, String name) {
    return folder.find(name).orElseThrow().markedName().split("\\.")[1];
  }
}
