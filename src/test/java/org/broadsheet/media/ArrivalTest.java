package org.broadsheet.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.broadsheet.media.RefusedFileException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArrivalTest {

  private static final long MOST = 100_000;

  @RegisterExtension final DataFolder data = new DataFolder();

  @AfterEach
  void nothingIsLeftBeside() throws IOException {
    try (var files = Files.list(MediaFiles.arrivals())) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aPictureIsMeasuredAndMovedIn() throws IOException {
    byte[] picture = Samples.picture("jpeg", 30, 20);
    StoredFile stored = take("2006/11/pier.jpg", picture);
    assertThat(stored.type()).isEqualTo(FileType.JPEG);
    assertThat(stored.size()).contains(new PictureSize(30, 20));
    assertThat(stored.bytes()).isEqualTo(picture.length);
    assertThat(stored.isNew()).isTrue();
    assertThat(MediaFiles.find("2006/11/pier.jpg").orElseThrow()).hasBinaryContent(picture);
  }

  @Test
  void sizesOfPictures() throws IOException {
    assertThat(take("a.png", Samples.picture("png", 7, 5)).size()).contains(new PictureSize(7, 5));
    assertThat(take("a.gif", Samples.picture("gif", 7, 5)).size()).contains(new PictureSize(7, 5));
    byte[] extended = Samples.bytes("RIFF\1\1\1\1WEBPVP8X\12\0\0\0\0\0\0\0\u00cf\7\0007\4\0");
    assertThat(take("a.webp", extended).size()).contains(new PictureSize(2000, 1080));
    byte[] broken = Arrays.copyOf(Samples.picture("png", 7, 5), 18);
    assertThat(take("broken.png", broken).size()).isEmpty();
  }

  @Test
  void theSameFileComesTwice() throws IOException {
    byte[] picture = Samples.picture("png", 3, 3);
    take("a.png", picture);
    assertThat(take("a.png", picture).isNew()).isFalse();
  }

  @Test
  void anotherFileNeverReplacesOne() throws IOException {
    byte[] first = Samples.picture("png", 3, 3);
    take("a.png", first);
    assertThat(refusal("a.png", Samples.picture("png", 4, 4))).isEqualTo(Reason.OTHER_FILE);
    assertThat(MediaFiles.find("a.png").orElseThrow()).hasBinaryContent(first);
    assertThat(refusal("a.png/b.png", first)).isEqualTo(Reason.PATH);
    take("folder/b.png", first);
    assertThat(refusal("folder", first)).isEqualTo(Reason.OTHER_FILE);
  }

  @Test
  void whatIsRefused() {
    byte[] picture = Samples.picture("png", 3, 3);
    assertThat(refusal("a.jpg", "<html>".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.TYPE);
    assertThat(refusal("a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.TYPE);
    assertThat(refusal("a.php", picture)).isEqualTo(Reason.TYPE);
    assertThat(refusal("../a.png", picture)).isEqualTo(Reason.PATH);
    assertThat(refusal(".a.png", picture)).isEqualTo(Reason.PATH);
    assertThat(refusal("x".repeat(300) + ".png", picture)).isEqualTo(Reason.PATH);
    assertThat(refusal("a.png", new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(refusal("a.txt", new byte[(int) MOST + 1])).isEqualTo(Reason.SIZE);
  }

  @Test
  void aStreamThatBreaksLeavesNothing() {
    InputStream breaking =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
          }
        };
    InputStream some = new ByteArrayInputStream(new byte[] {'a', 'b'});
    assertThatThrownBy(
            () -> new Arrival("a.txt").take(new SequenceInputStream(some, breaking), MOST))
        .hasMessage("broken");
    assertThat(MediaFiles.find("a.txt")).isEmpty();
  }

  private static StoredFile take(String path, byte[] content) throws IOException {
    return new Arrival(path).take(new ByteArrayInputStream(content), MOST);
  }

  private static Reason refusal(String path, byte[] content) {
    return catchThrowableOfType(RefusedFileException.class, () -> take(path, content)).getReason();
  }
}
