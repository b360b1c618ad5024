package org.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.text.Note.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostBodyTest {

  private static final Picture HARBOUR =
      new Picture("/files/harbour.jpg", 300, 200, "A \"harbour\"", "The <em>old</em> harbour", "");

  private static final Pictures LIBRARY =
      new Pictures() {
        @Override
        public List<Picture> byIds(List<Long> ids) {
          return ids.contains(7L) ? List.of(HARBOUR) : List.of();
        }

        @Override
        public List<Picture> attached() {
          return List.of(HARBOUR, HARBOUR);
        }
      };

  private static final RenderContext CONTEXT =
      new RenderContext(
          new OldSite(List.of("http://digest.example/blog", "https://site.wordpress.com")),
          LIBRARY,
          new Labels(
              "Watch on {0}",
              "Listen on {0}",
              "Message on {0}",
              "Pictures on {0}",
              "Document on {0}",
              "Map on {0}",
              "Poll on {0}",
              "A form was here."));

  private static PostBody render(String source) {
    return PostBody.render(source, CONTEXT);
  }

  /** The body with the sanitiser's entities read and without line ends. */
  private static String html(String source) {
    return plain(render(source).html());
  }

  private static String plain(String html) {
    return html.replace("&#61;", "=")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#43;", "+")
        .replace(" />", ">")
        .replace("\n", "");
  }

  @Test
  void makesParagraphsAndBreaks() {
    assertThat(html("one\ntwo\r\n\r\nthree")).isEqualTo("<p>one<br>two</p><p>three</p>");
    assertThat(html("a<br><br>b")).isEqualTo("<p>a</p><p>b</p>");
    assertThat(html("<h3>h</h3>text\n<ul>\n<li>a</li>\n</ul>\nmore"))
        .isEqualTo("<h3>h</h3><p>text</p><ul><li>a</li></ul><p>more</p>");
    assertThat(render("<pre>a\n\nb</pre>").html()).contains("<pre>a\n\nb</pre>");
    assertThat(html("<blockquote>a\n\nb</blockquote>"))
        .isEqualTo("<blockquote><p>a</p><p>b</p></blockquote>");
    assertThat(html("<div>a\n\nb</div>")).isEqualTo("<div><p>a</p><p>b</p></div>");
    assertThat(html("<em>a\n\nb</em>")).isEqualTo("<p><em>a</em></p><p><em>b</em></p>");
  }

  @Test
  void leavesBlocksAsTheyAre() {
    PostBody body =
        render(
            "<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:latest-posts {\"n\":3} /-->");
    assertThat(plain(body.html())).isEqualTo("<p>a</p>");
    assertThat(body.notes()).containsExactly(new Note(Kind.DROPPED_BLOCK, "latest-posts"));
  }

  @Test
  void cutsTheTeaserAtTheMoreMark() {
    PostBody body = render("Lead <b>bold\n\n<!--more Read on-->\n\nrest</b>\n<!--nextpage-->\nend");
    assertThat(body.teaser()).contains("<p>Lead <b>bold</b></p>");
    assertThat(body.html()).containsOnlyOnce("<span id=\"more\"></span>").contains("rest");
    assertThat(plain(body.html())).contains("<hr class=\"page-break\"><p>end</p>");
    assertThat(render("no mark").teaser()).isEmpty();
    assertThat(render("mid <em>sen<!--more-->tence</em>").teaser())
        .contains("<p>mid <em>sen</em></p>");
  }

  @Test
  void makesFiguresOfCaptions() {
    String expected =
        "<figure id=\"attachment_5\" class=\"wp-caption alignright\">"
            + "<img src=\"/wp-content/uploads/a.jpg\" alt=\"\" width=\"300\">"
            + "<figcaption class=\"wp-caption-text\">A <em>fine</em> day</figcaption></figure>";
    String image =
        "<img src=\"http://www.digest.example/blog/wp-content/uploads/a.jpg\" width=\"300px\">";
    assertThat(
            html(
                "[caption id=\"attachment_5\" align=\"alignright\"]"
                    + image
                    + " A <em>fine</em> day[/caption]"))
        .isEqualTo(expected);
    assertThat(
            html(
                "[caption id='attachment_5' align=alignright caption=\"A <em>fine</em> day\"]"
                    + image
                    + "[/caption]"))
        .isEqualTo(expected);
  }

  @Test
  void fillsGalleriesFromTheMediaLibrary() {
    PostBody body = render("[gallery ids=\"7,8\" columns=\"2\" link=\"file\"]");
    assertThat(body.needsPictures()).isTrue();
    assertThat(plain(body.html()))
        .contains("<div class=\"gallery gallery-columns-2\">", "<a href=\"/files/harbour.jpg\">")
        .contains("alt=\"A \"harbour\"\"", "The <em>old</em> harbour</figcaption>");
    assertThat(render("[gallery]").html().split("<img", -1)).hasSize(3);
    assertThat(render("[gallery ids=9]").notes())
        .containsExactly(new Note(Kind.MISSING_MEDIA, "gallery"));
    assertThat(render("no pictures").needsPictures()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[youtube=http://www.youtube.com/watch?v=abc-def_123&amp;rel=0]",
        "[youtube abc-def_123]",
        "[youtube]https://youtu.be/abc-def_123?t=4[/youtube]",
        "[embed width=\"400\"]https://www.youtube.com/watch?feature=x&v=abc-def_123[/embed]",
        "https://youtu.be/abc-def_123",
        "<p>https://www.youtube.com/watch?v=abc-def_123</p>",
        "<iframe src=\"//www.youtube-nocookie.com/embed/abc-def_123?rel=0\" width=\"4\"></iframe>",
        "<object><param name=\"movie\" value=\"http://www.youtube.com/v/abc-def_123&hl=en\"><embed src=\"x\"></object>",
        "<!-- wp:embed --><figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://youtu.be/abc-def_123\n</div></figure><!-- /wp:embed -->",
      })
  void linksToFilmsAndContactsNobody(String source) {
    assertThat(html(source))
        .contains(
            "<p class=\"embed\"><a href=\"https://www.youtube.com/watch?v=abc-def_123\" rel=\"noopener\">Watch on YouTube</a></p>")
        .doesNotContain("iframe", "<object");
  }

  @Test
  void knowsTheOtherProviders() {
    assertThat(html("[vimeo 123]")).contains("https://vimeo.com/123", "Watch on Vimeo");
    assertThat(html("[tweet https://twitter.com/a/status/1]")).contains("Message on X");
    assertThat(html("[soundcloud url=\"https://api.soundcloud.com/tracks/1\"]"))
        .contains("Listen on SoundCloud");
    assertThat(html("[googlemaps https://maps.google.com/maps?q=x]"))
        .contains("Map on Google Maps");
    assertThat(html("[polldaddy poll=123]")).contains("https://poll.fm/123");
    assertThat(html("[contact-form][contact-field label=\"a\"][/contact-form]"))
        .contains("A form was here.");
    assertThat(html("see https://youtu.be/abcdefghijk there")).doesNotContain("<a");
    assertThat(html("https://evil.example/youtube.com/x")).doesNotContain("<a");
  }

  @Test
  void showsUnknownAndEscapedShortcodesAsText() {
    PostBody body =
        render(
            "[[gallery]] [sic] [rating stars=5] [note]x[/note] [[code]a[/code]] <a title=\"[gallery]\" href=\"/\">x</a>");
    assertThat(plain(body.html()))
        .contains("[gallery] [sic] [rating stars=5] [note]x[/note] [code]a[/code]")
        .contains("title=\"[gallery]\"");
    assertThat(body.notes())
        .containsExactly(
            new Note(Kind.UNKNOWN_SHORTCODE, "rating"), new Note(Kind.UNKNOWN_SHORTCODE, "note"));
  }

  @Test
  void showsSourceCodeAsWritten() {
    assertThat(
            render("[sourcecode language=\"java\"]\nif (a < b) {\n\n  [gallery]\n}\n[/sourcecode]")
                .html())
        .contains(
            "<pre class=\"sourcecode\"><code class=\"language-java\">if (a &lt; b) {\n\n  [gallery]\n}</code></pre>");
  }

  @Test
  void bringsOldAddressesHome() {
    assertThat(html("<a href=\"http://digest.example/blog/2006/11/02/slug/?x#y\">a</a>"))
        .contains("href=\"/2006/11/02/slug/?x#y\"");
    assertThat(html("<a href=\"https://DIGEST.example:443/blog\">a</a>")).contains("href=\"/\"");
    assertThat(html("<a href=\"http://digest.example/blogs/\">a</a>"))
        .contains("href=\"http://digest.example/blogs/\"");
    assertThat(html("<a href=\"http://digest.example/blog//evil.example/\">a</a>"))
        .contains("href=\"/evil.example/\"");
    assertThat(html("<img src=\"https://site.files.wordpress.com/2006/11/a.jpg?w=300\">"))
        .contains("src=\"/files/2006/11/a.jpg?w=300\"");
    assertThat(html("<img src=\"https://i0.wp.com/site.files.wordpress.com/2006/a.jpg\">"))
        .contains("src=\"/files/2006/a.jpg\"");
  }

  @Test
  void linksToForeignPicturesAndSounds() {
    PostBody body =
        render(
            "<img src=\"http://other.example/t.gif\"> <img src=\"//x.example/a\" alt=\"Tree\">[audio http://other.example/a.mp3]");
    assertThat(plain(body.html()))
        .contains(
            "<a class=\"remote-picture\" href=\"http://other.example/t.gif\" rel=\"noopener\">t.gif (other.example)</a>")
        .contains("Tree (x.example)", "<a href=\"http://other.example/a.mp3\"")
        .doesNotContain("<img", "<audio");
    assertThat(body.notes())
        .extracting(Note::kind)
        .containsExactly(Kind.REMOTE_PICTURE, Kind.REMOTE_PICTURE, Kind.REMOTE_MEDIA);
    assertThat(html("[audio src=\"http://digest.example/blog/a.mp3\"]"))
        .contains("<audio src=\"/a.mp3\" controls=\"controls\" preload=\"none\"></audio>");
  }
}
