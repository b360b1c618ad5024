package org.broadsheet.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.broadsheet.media.FileType;
import org.broadsheet.media.PictureSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedSizeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JPEG | 6000x4000 | scaled 2048x1365 1536x1024 1024x683 768x512 300x200 150x150",
        "PNG  | 6000x4000 | 2048x1365 1536x1024 1024x683 768x512 300x200 150x150",
        "JPEG | 1000x2000 | 768x1536 512x1024 150x300 150x150",
        "JPEG | 1200x900  | 1024x768 768x576 300x225 150x150",
        "JPEG | 300x200   | 150x150",
        "JPEG | 200x100   | 150x100",
        "JPEG | 120x90    | ''",
        "JPEG | 9000x2    | scaled 2048x1 1536x1 1024x1 768x1 300x1 150x2",
      })
  void areThoseOfWordPress(FileType type, String original, String expected) {
    String[] sides = original.split("x");
    PictureSize size = new PictureSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));

    assertThat(
            PlannedSize.of(size, type).stream()
                .map(PlannedSize::suffix)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }
}
