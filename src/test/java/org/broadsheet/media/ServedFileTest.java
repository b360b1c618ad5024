package org.broadsheet.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServedFileTest {

  private static final Instant CAME = Instant.parse("2006-11-02T10:20:30.123Z");

  @RegisterExtension final DataFolder data = new DataFolder();

  @Test
  void aReaderThatHasItIsNotSentItAgain() throws IOException {
    ServedFile file = served("pier.jpg", Samples.picture("jpeg", 3, 2));
    assertThat(file.lastModified()).isEqualTo("Thu, 02 Nov 2006 10:20:30 GMT");
    assertThat(file.isKnown(file.tag(), null)).isTrue();
    assertThat(file.isKnown("\"x\", W/" + file.tag(), null)).isTrue();
    assertThat(file.isKnown("*", null)).isTrue();
    assertThat(file.isKnown(null, file.lastModified())).isTrue();
    assertThat(file.isKnown(null, "Fri, 03 Nov 2006 00:00:00 GMT")).isTrue();
    assertThat(file.isKnown(null, "Thu, 02 Nov 2006 10:20:29 GMT")).isFalse();
    assertThat(file.isKnown("\"x\"", file.lastModified())).as("the tag decides").isFalse();
    assertThat(file.isKnown(null, "yesterday")).isFalse();
    assertThat(file.isKnown(null, null)).isFalse();
  }

  @Test
  void aPartIsSentOnlyOfTheSameFile() throws IOException {
    ServedFile file = served("pier.jpg", Samples.picture("jpeg", 3, 2));
    assertThat(file.mayContinue(null)).isTrue();
    assertThat(file.mayContinue(file.tag())).isTrue();
    assertThat(file.mayContinue(file.lastModified())).isTrue();
    assertThat(file.mayContinue("W/" + file.tag())).as("a weak tag is not enough").isFalse();
    assertThat(file.mayContinue("\"x\"")).isFalse();
  }

  @Test
  void browsersShowOnlyWhatIsOnTheList() throws IOException {
    ServedFile page =
        served("page.jpg", "<html><script>1</script>".getBytes(StandardCharsets.UTF_8));
    assertThat(page.isSaved()).isTrue();
    assertThat(page.contentType()).isEqualTo("application/octet-stream");
    ServedFile drawing = served("x.svg", "<svg/>".getBytes(StandardCharsets.UTF_8));
    assertThat(drawing.isSaved()).isTrue();
    ServedFile picture = served("page.html", Samples.picture("png", 1, 1));
    assertThat(picture.contentType()).isEqualTo("image/png");
    assertThat(picture.policy()).isEqualTo("default-src 'none'; sandbox");
    assertThat(picture.isSaved()).isFalse();
  }

  @Test
  void textsSayHowTheyAreWritten() throws IOException {
    assertThat(served("a.csv", "Grüße".getBytes(StandardCharsets.UTF_8)).contentType())
        .isEqualTo("text/plain;charset=utf-8");
    assertThat(served("b.txt", "Grüße".getBytes(StandardCharsets.ISO_8859_1)).contentType())
        .isEqualTo("text/plain;charset=windows-1252");
  }

  @Test
  void theTagChangesWithTheFile() throws IOException {
    String before = served("a.txt", new byte[] {'a'}).tag();
    assertThat(served("a.txt", new byte[] {'a', 'b'}).tag()).isNotEqualTo(before);
    assertThat(before).startsWith("\"").endsWith("\"");
  }

  private ServedFile served(String name, byte[] content) throws IOException {
    var file = data.put(name, content);
    Files.setLastModifiedTime(file, FileTime.from(CAME));
    return ServedFile.of(file);
  }
}
