package org.broadsheet.media.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.media.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "Pier at dusk.JPG, JPEG, Pier-at-dusk.jpg",
    "pier.jpeg, JPEG, pier.jpeg",
    "pier.png, JPEG, pier.jpg",
    "C:\\fotos\\Möwe (2).png, PNG, Möwe-2.png",
    "../../etc/passwd, PDF, passwd.pdf",
    "旧地図.webp, WEBP, 旧地図.webp",
    "page.html.jpg, JPEG, page-html.jpg",
    "???.gif, GIF, file.gif",
    ".htaccess, PNG, file.png",
    "tables.XLSX, XLSX, tables.xlsx"
  })
  void namesAreKeptAsFarAsTheyAreSafe(String sent, FileType type, String name) {
    assertThat(FileName.of(sent, type).numbered(0)).isEqualTo(name);
  }

  @Test
  void theSecondOfANameHasANumber() {
    assertThat(FileName.of("pier.jpg", FileType.JPEG).numbered(2)).isEqualTo("pier-2.jpg");
  }

  @Test
  void aTitleIsWhatPeopleCalledIt() {
    assertThat(FileName.title("fotos/Pier_at dusk.jpg")).isEqualTo("Pier at dusk");
    assertThat(FileName.plain("a\u202egpj.exe\0")).isEqualTo("agpj.exe");
  }
}
