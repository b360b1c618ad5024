package org.broadsheet.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BodyPicturesTest {

  private final Media pier =
      new Media(7, "pier", "Pier", "image/jpeg", "2006/pier.jpg", Instant.EPOCH);

  BodyPicturesTest() {
    pier.measure(3000, 2000);
    pier.sized("150x150 300x200 1024x683 scaled=2560x1707", SizeState.MADE);
  }

  @Test
  void browsersMayChooseAmongTheSizes() {
    Element picture = shown("<img src=\"/files/2006/pier-300x200.jpg\" alt=\"Pier\" />");

    assertThat(picture.attr("src")).isEqualTo("/files/2006/pier-300x200.jpg");
    assertThat(picture.attr("srcset"))
        .isEqualTo(
            "/files/2006/pier-300x200.jpg 300w, /files/2006/pier-1024x683.jpg 1024w,"
                + " /files/2006/pier-scaled.jpg 2560w");
    assertThat(picture.attr("sizes")).isEqualTo("(max-width: 300px) 100vw, 300px");
    assertThat(picture.attr("width") + "x" + picture.attr("height")).isEqualTo("300x200");
  }

  @Test
  void anOriginalThatIsTooLargeIsShownScaled() {
    Element picture = shown("<img src=\"/files/2006/pier.jpg?w=1024\" alt=\"\" width=\"900\" />");

    assertThat(picture.attr("src")).isEqualTo("/files/2006/pier-scaled.jpg");
    assertThat(picture.attr("sizes")).isEqualTo("(max-width: 640px) 100vw, 640px");
    assertThat(picture.attr("height")).isEqualTo("600");
  }

  @Test
  void aPieceCutOutHasNoOtherSizes() {
    Element picture = shown("<img src=\"/files/2006/pier-150x150.jpg\" alt=\"\" />");

    assertThat(picture.hasAttr("srcset")).isFalse();
    assertThat(picture.attr("width") + "x" + picture.attr("height")).isEqualTo("150x150");
  }

  @Test
  void onlyTheFirstOfAPageIsLoadedAtOnce() {
    String html = "<p><img src=\"/a.jpg\" loading=\"lazy\"><img src=\"/b.jpg\"></p>";
    List<Element> pictures =
        Jsoup.parse(new BodyPictures(html).shown(List.of(), true)).select("img");

    assertThat(pictures.get(0).attr("fetchpriority")).isEqualTo("high");
    assertThat(pictures.get(0).hasAttr("loading")).isFalse();
    assertThat(pictures.get(1).attr("loading")).isEqualTo("lazy");
  }

  @Test
  void everythingElseStaysAsItIs() {
    String text = "<p>1 &lt; 2 &amp; <b>so on</b><br />$1 \\ &lt;img src=x&gt;</p>\n";
    String quoted = "<img src=\"/files/x.jpg\" alt=\"&#34;&gt; &lt;script&gt;\" />";

    assertThat(new BodyPictures(text).shown(List.of(pier), true)).isEqualTo(text);
    assertThat(new BodyPictures(text + quoted + text).shown(List.of(pier), true))
        .startsWith(text)
        .endsWith(text)
        .doesNotContain("<script");
  }

  @Test
  void libraryIsAskedForTheOriginals() {
    assertThat(new BodyPictures("<img src=\"/files/2006/pier-300x200.jpg?x=1\">").paths())
        .contains("2006/pier.jpg", "2006/pier-scaled.jpg", "2006/pier-300x200.jpg");
    assertThat(new BodyPictures("<img src=\"/wp-content/uploads/2006/pier.jpg\">").paths())
        .contains("2006/pier.jpg");
    assertThat(new BodyPictures("<img src=\"/resources/images/x.png\">").paths()).isEmpty();
  }

  private Element shown(String html) {
    return Jsoup.parse(new BodyPictures(html).shown(List.of(pier), false)).select("img").first();
  }
}
