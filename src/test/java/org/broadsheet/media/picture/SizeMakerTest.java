package org.broadsheet.media.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.media.DataFolder;
import org.broadsheet.media.PictureSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeMakerTest {

  @RegisterExtension final DataFolder folder = new DataFolder();

  private PictureReaders readers;
  private SizeMaker maker;

  @BeforeEach
  void open() {
    readers = new PictureReaders();
    maker = new SizeMaker(readers, this::take);
  }

  @AfterEach
  void close() {
    readers.close();
  }

  @Test
  void eachSizeLiesBesideTheOriginal() throws IOException {
    folder.put("2006/11/pier.jpg", Photograph.jpeg(1200, 900));

    MadeSizes made = maker.make("2006/11/pier.jpg");

    assertThat(made.original()).isEqualTo(new PictureSize(1200, 900));
    assertThat(made.written()).isEqualTo("1024x768 768x576 300x225 150x150");
    assertSize("2006/11/pier-1024x768.jpg", 1024, 768);
    assertSize("2006/11/pier-150x150.jpg", 150, 150);
  }

  @Test
  void aLargeOneIsScaledAndStays() throws IOException {
    byte[] original = Photograph.jpeg(3000, 2000);
    folder.put("pier.jpg", original);

    assertThat(maker.make("pier.jpg").written()).startsWith("scaled=2560x1707 2048x1365");
    assertSize("pier-scaled.jpg", 2560, 1707);
    assertThat(file("pier.jpg")).hasBinaryContent(original);
  }

  @Test
  void sizesOfTheOldSiteAreUsedAsTheyAre() throws IOException {
    byte[] theirs = Photograph.jpeg(300, 225);
    folder.put("pier-scaled.jpg", Photograph.jpeg(1200, 900));
    folder.put("pier-300x225.jpg", theirs);
    folder.put("pier-640x480.jpg", Photograph.jpeg(640, 480));

    assertThat(maker.make("pier-scaled.jpg").written().split(" "))
        .containsExactlyInAnyOrder("300x225", "640x480", "1024x768", "768x576", "150x150");
    assertThat(file("pier-300x225.jpg")).hasBinaryContent(theirs);
  }

  @Test
  void anotherFileOfThatNameIsNeitherReplacedNorTakenForASize() throws IOException {
    byte[] other = Photograph.jpeg(77, 77);
    folder.put("pier.jpg", Photograph.jpeg(400, 300));
    folder.put("pier-300x225.jpg", other);

    assertThat(maker.make("pier.jpg").written()).isEqualTo("150x150");
    assertThat(file("pier-300x225.jpg")).hasBinaryContent(other);
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 8})
  void aPictureTakenSidewaysStandsUpright(int orientation) throws IOException {
    folder.put("pier.jpg", Photograph.jpegFromCamera(800, 600, orientation));

    MadeSizes made = maker.make("pier.jpg");

    assertThat(made.original()).isEqualTo(new PictureSize(600, 800));
    BufferedImage small = assertSize("pier-225x300.jpg", 225, 300);
    // Red was on the left: turned to the right it comes to the top, to the left to the bottom.
    assertThat(red(small, 112, 30) > blue(small, 112, 30)).isEqualTo(orientation == 6);
    assertThat(red(small, 112, 270) > blue(small, 112, 270)).isEqualTo(orientation == 8);
  }

  @Test
  void nobodyLearnsFromASizeWhereItWasTaken() throws IOException {
    byte[] original = Photograph.jpegFromCamera(800, 600, 1);
    folder.put("pier.jpg", original);
    assertThat(new String(original, StandardCharsets.ISO_8859_1)).contains("GPS-OF-A-SOURCE");

    maker.make("pier.jpg");

    assertThat(Files.readString(file("pier-300x225.jpg"), StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif")
        .doesNotContain("GPS");
  }

  @Test
  void transparencyStays() throws IOException {
    BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
    for (int at = 0; at < 200 * 400; at++) {
      image.setRGB(at % 400, at / 400, 0xff000000 | at * 7919);
    }
    folder.put("logo.png", Photograph.write(image, "png"));

    maker.make("logo.png");

    BufferedImage small = assertSize("logo-300x300.png", 300, 300);
    assertThat(small.getRGB(150, 290) >>> 24).isZero();
    assertThat(small.getRGB(150, 20) >>> 24).isEqualTo(255);
  }

  @Test
  void aBombIsRefusedByItsHeader() throws IOException {
    folder.put("bomb.png", Photograph.bomb(30_000, 30_000));

    assertThatThrownBy(() -> maker.make("bomb.png"))
        .isInstanceOf(UnreadablePictureException.class)
        .hasMessageContaining("30000x30000");
  }

  @Test
  void aPictureThatEndsTooSoonIsRefused() throws IOException {
    folder.put("cut.png", Photograph.bomb(2000, 2000));

    assertThatThrownBy(() -> maker.make("cut.png")).isInstanceOf(UnreadablePictureException.class);
  }

  private BufferedImage assertSize(String path, int width, int height) throws IOException {
    BufferedImage image = Photograph.read(Files.readAllBytes(file(path)));
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(height);
    return image;
  }

  private void take(String filePath, ByteArrayInputStream content) throws IOException {
    new TestIntake().take(filePath, content);
  }

  private Path file(String path) {
    return folder.path().resolve("media").resolve(path);
  }

  private static int red(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >> 16 & 0xff;
  }

  private static int blue(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xff;
  }

  /** What the door of the media folder does, without a database to tell of it. */
  private final class TestIntake implements SizeMaker.Intake {
    @Override
    public void take(String filePath, ByteArrayInputStream content) throws IOException {
      Path place = file(filePath);
      if (Files.exists(place)) {
        throw new org.broadsheet.media.RefusedFileException(
            org.broadsheet.media.RefusedFileException.Reason.OTHER_FILE, filePath);
      }
      Files.copy(content, place);
    }
  }
}
