package org.broadsheet.importer.wxr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WxrFileTest {

  @TempDir private Path folder;

  @Test
  void readsTheHeader() throws Exception {
    WxrHeader header = Export.of(folder, Export.small()).headers().get(0);
    assertThat(header.title()).isEqualTo("Quay & Crane");
    assertThat(header.description()).isEqualTo("Notes from the harbour");
    assertThat(header.baseUrl()).isEqualTo("https://quay.example/blog");
    assertThat(header.baseSiteUrl()).isEqualTo("https://quay.example");
    assertThat(header.language()).isEqualTo("en-GB");
    assertThat(header.version()).isEqualTo("1.2");
    assertThat(header.generator()).isEqualTo("https://wordpress.org/?v=6.5");
    assertThat(header.findings()).isEmpty();
    assertThat(header.authors())
        .containsExactly(
            new WxrAuthor(3, "ines", "ines@quay.example", "Inés Quay", "Inés", "Quay"));
    List<WxrMeta> blue = List.of(new WxrMeta("colour", "blue"));
    assertThat(header.terms())
        .containsExactly(
            new WxrTerm(5, "category", "ships", "Ships & Boats", "", "All that floats", blue, 17),
            new WxrTerm(6, "category", "tugs", "Tugs", "ships", "", List.of(), 19),
            new WxrTerm(8, "post_tag", "fog", "Fog", "", "", List.of(), 20),
            new WxrTerm(9, "nav_menu", "main", "Main menu", "", "", List.of(), 21));
  }

  @Test
  void readsAPostWithItsComment() throws Exception {
    WxrItem post = Export.of(folder, Export.small()).item(0);
    assertThat(post.title()).isEqualTo("A tug & a fog");
    assertThat(post.content())
        .isEqualTo("Once <b>more</b>: ]]> ends it.\n\nFeeds have </item>\n<item> in them.");
    assertThat(post.guid()).isEqualTo("https://quay.example/blog/?p=12");
    assertThat(post.date()).isEqualTo(LocalDateTime.of(2006, 11, 2, 9, 30));
    assertThat(post.dateGmt()).isEqualTo(LocalDateTime.of(2006, 11, 2, 8, 30));
    assertThat(post.modified()).isNull();
    assertThat(post.menuOrder()).isZero();
    assertThat(post.sticky()).isTrue();
    assertThat(post.terms())
        .containsExactly(
            new WxrItemTerm("category", "ships", "Ships & Boats"),
            new WxrItemTerm("post_tag", "fog", "Fog"));
    assertThat(post.meta("_thumbnail")).contains("a:1:{s:1:\"x\";O:4:\"Evil\":0:{}}");
    assertThat(post.line()).isEqualTo(25);
    assertThat(post.findings()).isEmpty();
    assertThat(post.part()).isEqualTo(1);
    assertThat(post.last()).isTrue();
    assertThat(post.comments())
        .containsExactly(
            new WxrComment(
                70,
                "Ada",
                "ada@example.com",
                "https://ada.example/",
                LocalDateTime.of(2006, 11, 3, 10, 0),
                LocalDateTime.of(2006, 11, 3, 9, 0),
                "Well seen.",
                "1",
                "comment",
                69,
                3,
                List.of(new WxrMeta("rating", "5")),
                53));
  }

  @Test
  void readsAnAttachment() throws Exception {
    WxrItem picture = Export.of(folder, Export.small()).item(1);
    assertThat(picture.attachmentUrl()).isEqualTo("https://quay.example/files/crane.jpg");
    assertThat(picture.mediaType()).isEqualTo("image/jpeg");
    assertThat(picture.parent()).isEqualTo(12);
    assertThat(picture.date()).isNull();
    assertThat(picture.findings()).isEmpty();
  }

  @Test
  void readsADamagedItemAsFarAsItMakesSense() throws Exception {
    Export export = Export.of(folder, Export.small());
    WxrItem item = export.item(2);
    assertThat(item.title()).isEqualTo("Old\u00a0news");
    assertThat(item.postId()).isEqualTo(14);
    assertThat(item.guid()).isEmpty();
    assertThat(item.date()).isNull();
    assertThat(item.dateGmt()).isEqualTo(LocalDateTime.of(2006, 11, 3, 8, 0));
    assertThat(item.terms()).containsExactly(new WxrItemTerm("nav_menu", "main", "Main menu"));
    assertThat(export.keys()).containsExactly("damaged-item", "impossible-date");
    assertThat(export.items()).hasSize(3);
  }
}
