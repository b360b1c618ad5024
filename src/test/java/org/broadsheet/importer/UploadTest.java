package org.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

  @ParameterizedTest
  @CsvSource({
    "blog.xml, blog.xml",
    "C:\\Users\\anna\\blog.zip, blog.zip",
    "../../etc/blog.xml, blog.xml",
    "' blog\u0000\u202e.xml ', blog.xml"
  })
  void keepsNothingButTheNameOfAFile(String sent, String name) {
    assertThat(Upload.cleanName(sent)).isEqualTo(name);
  }

  @Test
  void keepsTheEndOfALongName() {
    assertThat(Upload.cleanName("a".repeat(500) + ".xml")).hasSize(200).endsWith("a.xml");
    assertThat(Upload.cleanName(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"blog.xml", "BLOG.XML", "blog.xml.gz", "blog.zip"})
  void isAnExportByItsName(String name) {
    assertThat(new Upload(null, name).isExport()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"blog.txt", "blog", "", "xml"})
  void isNoExportByItsName(String name) {
    assertThat(new Upload(null, name).isExport()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "blog.xml, blog.xml",
    "Größe: 1/2 ..zip, 'Größe-1-2-.zip'",
    ".xml, .xml",
    "my.blog.2006.xml.gz, my-blog-2006.xml.gz"
  })
  void isStoredUnderANameEveryFileSystemTakes(String name, String stored) {
    assertThat(new Upload(null, name).fileName()).isEqualTo(stored);
  }

  @Test
  void sendsReportsUnderASafeName() {
    assertThat(ImportReportServlet.attachment("Zürich \"2006\"\r\n.xml"))
        .isEqualTo(
            "attachment; filename=\"Z_rich _2006___.xml\";"
                + " filename*=UTF-8''Z%C3%BCrich%20%222006%22%0D%0A.xml");
  }
}
