package org.broadsheet.post.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.broadsheet.post.Kind;
import org.junit.jupiter.api.Test;

class PostFilterTest {

  @Test
  void anAddressSaysWhatIsListed() {
    PostFilter filter =
        filter(
            Map.of(
                "status", "draft",
                "s", "  50% Off! ",
                "category", "5",
                "tag", "7",
                "author", "2",
                "month", "2006-11",
                "order", "title-down"));

    assertThat(filter)
        .isEqualTo(
            new PostFilter(
                Kind.POST,
                PostTab.DRAFT,
                "50% Off!",
                5,
                7,
                2,
                YearMonth.of(2006, 11),
                PostOrder.TITLE_DOWN));
    assertThat(filter.patterns()).containsExactly("%50!%%", "%off!!%");
    assertThat(filter.query())
        .isEqualTo(
            "?status=draft&s=50%25+Off%21&category=5&tag=7&author=2&month=2006-11"
                + "&order=title-down&");
  }

  @Test
  void nonsenseAsksForAll() {
    PostFilter filter =
        filter(
            Map.of(
                "status", "gone'--",
                "category", "-1",
                "tag", "99999999999999999999",
                "author", "x",
                "month", "2006-13",
                "order", "random"));

    assertThat(filter).isEqualTo(PostFilter.whole(Kind.POST, PostTab.MINE, PostOrder.NEWEST));
  }

  @Test
  void wordsAreCutBeforeTheyAreLookedFor() {
    assertThat(filter(Map.of("s", "x".repeat(500))).words()).hasSize(100);
  }

  @Test
  void onlyTheWholeListOfPagesIsATree() {
    PostFilter pages = PostFilter.of(Kind.PAGE, Map.<String, String>of()::get, PostTab.ALL);

    assertThat(pages.isTree()).isTrue();
    assertThat(pages.in(PostTab.DRAFT).isTree()).isFalse();
    assertThat(pages.by(PostOrder.TITLE).isTree()).isFalse();
    assertThat(PostFilter.of(Kind.PAGE, Map.of("s", "a")::get, PostTab.ALL).isTree()).isFalse();
  }

  @Test
  void termsWithFewPostsAreLookedThroughAndThoseWithManyAreAskedPostByPost() {
    assertThat(new Filing("post_tag", "tag_id", List.of(7L), 10).condition())
        .isEqualTo("p.id in (select f.post_id from post_tag f where f.tag_id in (7))");
    assertThat(new Filing("post_tag", "tag_id", List.of(7L, 8L), 50_000).condition())
        .isEqualTo(
            "exists (select f.post_id from post_tag f where f.tag_id in (7, 8)"
                + " and f.post_id = p.id)");
  }

  private static PostFilter filter(Map<String, String> parameters) {
    return PostFilter.of(Kind.POST, parameters::get, PostTab.MINE);
  }
}
