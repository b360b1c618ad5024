package org.broadsheet.media.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.media.FileType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureEditTest {

  @TempDir Path folder;
  private PictureReaders readers;

  @BeforeEach
  void open() {
    readers = new PictureReaders();
  }

  @AfterEach
  void close() {
    readers.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPartIsFoundHoweverTheCameraWasHeld(int orientation) throws IOException {
    BufferedImage whole = read(orientation, null);
    Rectangle part = new Rectangle(whole.getWidth() / 4, 3, whole.getWidth() / 2, 20);

    BufferedImage cut = read(orientation, part);

    assertThat(cut.getWidth()).isEqualTo(part.width);
    assertThat(cut.getHeight()).isEqualTo(part.height);
    assertThat(colour(cut, 1, 10)).isEqualTo(colour(whole, part.x + 1, part.y + 10));
    assertThat(colour(cut, part.width - 2, 10))
        .isEqualTo(colour(whole, part.x + part.width - 2, part.y + 10));
  }

  @Test
  void fourQuartersAreNone() {
    BufferedImage picture = Photograph.image(40, 20);

    assertThat(PictureEdit.turned(4).orientation().upright(picture)).isSameAs(picture);
    BufferedImage right = PictureEdit.turned(1).orientation().upright(picture);
    BufferedImage left = PictureEdit.turned(-1).orientation().upright(picture);
    assertThat(right.getWidth()).isEqualTo(20);
    assertThat(redOnTop(right)).as("it was on the left").isGreaterThan(redOnTop(left));
    assertThat(redOnTop(left)).isZero();
  }

  @Test
  void nothingIsCutOutsideOfAPicture() {
    for (Rectangle part :
        new Rectangle[] {
          new Rectangle(-1, 0, 5, 5),
          new Rectangle(0, 0, 0, 5),
          new Rectangle(70, 0, 20, 5),
          new Rectangle(0, 0, Integer.MAX_VALUE, 5)
        }) {
      assertThatThrownBy(() -> read(1, part)).isInstanceOf(UnreadablePictureException.class);
    }
  }

  private BufferedImage read(int orientation, Rectangle part) throws IOException {
    Path file =
        Files.write(folder.resolve("p.jpg"), Photograph.jpegFromCamera(80, 64, orientation));
    try (SourcePicture source = new SourcePicture(file, FileType.JPEG, readers)) {
      return part == null ? source.read() : source.read(part);
    }
  }

  /** Pixels of plain red in the upper part. */
  private static int redOnTop(BufferedImage picture) {
    int red = 0;
    for (int y = 0; y < picture.getHeight() / 3; y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        red += new Color(picture.getRGB(x, y)).equals(Color.RED) ? 1 : 0;
      }
    }
    return red;
  }

  private static String colour(BufferedImage picture, int x, int y) {
    Color colour = new Color(picture.getRGB(x, y));
    return colour.getRed() > colour.getBlue() ? "red" : "blue";
  }
}
