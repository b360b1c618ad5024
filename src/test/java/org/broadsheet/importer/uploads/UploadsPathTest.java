package org.broadsheet.importer.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsPathTest {

  @ParameterizedTest
  @CsvSource({
    "uploads/2006/11/pier.jpg, 2006/11/pier.jpg",
    "uploads/logo.png, logo.png",
    "site/wp-content/uploads/2006/11/pier.jpg, 2006/11/pier.jpg",
    "wp-content/uploads/sites/3/2006/11/pier.jpg, 2006/11/pier.jpg",
    "files/2006/11/pier.jpg, 2006/11/pier.jpg",
    "2006/11/pier.jpg, 2006/11/pier.jpg",
    "export/media/2006/11/pier.jpg, 2006/11/pier.jpg",
    "./2006/11//pier.jpg, 2006/11/pier.jpg",
    "2006/11/folder/橋.jpg, 2006/11/folder/橋.jpg"
  })
  void findsThePlace(String name, String path) {
    assertThat(UploadsPath.of(name)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "uploads/../../etc/passwd",
        "/uploads/2006/11/a.jpg",
        "C:/uploads/a.jpg",
        "uploads\\2006\\11\\a.jpg",
        "..",
        "2006/11/../../../a.jpg",
        "uploads/a\0b.jpg"
      })
  void tellsHostileNames(String name) {
    assertThat(UploadsPath.isHostile(name)).isTrue();
    assertThat(UploadsPath.of(name)).isEmpty();
  }

  @Test
  void leavesWhatLiesElsewhere() {
    assertThat(UploadsPath.of("readme.txt")).isEmpty();
    assertThat(UploadsPath.of("wp-content/themes/a/style.css")).isEmpty();
    assertThat(UploadsPath.isHostile("2006/11/a..b.jpg")).isFalse();
    assertThat(UploadsPath.isRubbish("__MACOSX/2006/11/._a.jpg")).isTrue();
    assertThat(UploadsPath.isRubbish("uploads/.DS_Store")).isTrue();
    assertThat(UploadsPath.isRubbish("uploads/a.jpg")).isFalse();
  }
}
