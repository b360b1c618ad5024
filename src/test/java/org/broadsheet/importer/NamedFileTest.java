package org.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.broadsheet.text.Labels;
import org.broadsheet.text.MovedFile;
import org.broadsheet.text.OldSite;
import org.broadsheet.text.Pictures;
import org.broadsheet.text.PostBody;
import org.broadsheet.text.RenderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of the old site a post names, and where they were. */
class NamedFileTest {

  private static final String SITE = "http://old.example:8000/blog";
  private static final RenderContext RENDERING =
      new RenderContext(
          new OldSite(List.of(SITE, "https://pier.wordpress.com")),
          Pictures.NONE,
          Labels.of(java.util.ResourceBundle.getBundle("messages")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src='http://old.example:8000/blog/wp-content/uploads/2006/11/a.jpg'>"
            + " | 2006/11/a.jpg | http://old.example:8000/blog/wp-content/uploads/2006/11/a.jpg",
        "<img src='//www.old.example/blog/files/2006/11/a-300x200.jpg#x'>"
            + " | 2006/11/a-300x200.jpg | http://www.old.example/blog/files/2006/11/a-300x200.jpg",
        "<a href='https://pier.files.wordpress.com/2006/11/a.pdf?w=300'>A</a>"
            + " | 2006/11/a.pdf | https://pier.files.wordpress.com/2006/11/a.pdf",
        "<img src='https://i0.wp.com/pier.files.wordpress.com/2006/11/a.jpg?resize=9'>"
            + " | 2006/11/a.jpg | http://pier.files.wordpress.com/2006/11/a.jpg",
        "<img src='/blog/wp-content/uploads/a%20b.png'>"
            + " | a b.png | http://old.example:8000/blog/wp-content/uploads/a%20b.png",
        "[audio http://old.example/blog/wp-content/uploads/a.mp3]"
            + " | a.mp3 | http://old.example/blog/wp-content/uploads/a.mp3",
      })
  void isNamedByWhatAPostShowsAndLinks(String html, String path, String source) {
    assertThat(named(html)).containsExactly(new NamedFile(path, source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='http://new.example/wp-content/uploads/2006/11/a.jpg'>",
        "<a href='http://old.example/blog/2006/11/02/a.jpg'>A</a>",
        "<a href='http://old.example/blog/wp-content/uploads/2006/11/'>November</a>",
        "<a href='http://old.example/blog/files/reports'>Reports</a>",
        "<a href='javascript:/files/a.jpg'>A</a>",
        "<p>http://old.example/blog/wp-content/uploads/.jpg and nothing else</p>",
      })
  void isNothingElse(String html) {
    assertThat(named(html)).isEmpty();
  }

  @Test
  void areNoMoreThanAPersonWouldWrite() {
    StringBuilder html = new StringBuilder();
    IntStream.range(0, 2000).forEach(i -> html.append("<img src='/files/" + i + ".jpg'>"));

    assertThat(named(html.toString())).hasSize(500);
  }

  @Test
  void areNotRememberedWhenTheirAddressIsEndless() {
    MovedFile endless = new MovedFile("/files/" + "a".repeat(2000) + ".jpg", "/files/a.jpg");

    assertThat(NamedFile.of(endless, SITE)).isEmpty();
  }

  private static List<NamedFile> named(String html) {
    return PostBody.render(html, RENDERING).files().stream()
        .flatMap(moved -> NamedFile.of(moved, SITE).stream())
        .toList();
  }
}
