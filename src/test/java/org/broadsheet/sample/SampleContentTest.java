package org.broadsheet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.category.Category;
import org.broadsheet.comment.Comment;
import org.broadsheet.post.PermalinkStructure;
import org.broadsheet.post.Post;
import org.broadsheet.subscription.Follower;
import org.broadsheet.text.Slug;
import org.broadsheet.widget.Widget;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SampleContentTest {

  private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

  private final DigestSource source = new DigestSource();
  private final DigestTerms terms = new DigestTerms(source, NOW);
  private final DigestPosts posts = new DigestPosts(source, terms, ZoneOffset.UTC);
  private final DigestSidebar sidebar = new DigestSidebar(source, NOW);

  @Test
  void everyLinkInPostsAndBlocksLeadsToSomethingOfTheSample() {
    Set<String> known = addresses();
    Stream<String> links =
        Stream.concat(
            posts.posts().stream().map(Post::getBodyHtml).flatMap(SampleContentTest::links),
            sidebar.widgets().stream().flatMap(SampleContentTest::settingsLinks));

    assertThat(links.filter(link -> link.startsWith("/") && !link.startsWith("/resources/")))
        .hasSizeGreaterThan(15)
        .allSatisfy(link -> assertThat(known).contains(link));
  }

  @Test
  void foreignAddressesAreReservedForExamples() {
    Stream<String> foreign =
        Stream.concat(
            posts.posts().stream().map(Post::getBodyHtml).flatMap(SampleContentTest::links),
            Stream.concat(
                sidebar.widgets().stream().flatMap(SampleContentTest::settingsLinks),
                posts.comments().stream().map(Comment::getAuthorUrl)));

    assertThat(foreign.filter(link -> link.startsWith("http")))
        .isNotEmpty()
        .allSatisfy(
            link ->
                assertThat(URI.create(link).getHost()).matches(".*\\.example(\\.(org|com|net))?"));
    assertThat(sidebar.followers())
        .hasSize(12)
        .extracting(Follower::getEmail)
        .doesNotHaveDuplicates()
        .allMatch(email -> email.endsWith(".invalid"));
  }

  @Test
  void everyPostHasWordsOfItsOwnThatTheSanitiserKeeps() {
    assertThat(posts.posts())
        .allSatisfy(
            post -> {
              assertThat(Jsoup.parse(post.getBodyHtml()).text())
                  .isEqualTo(Jsoup.parse(post.getContent()).text());
              assertThat(post.getSummaryHtml()).startsWith("<p>");
              assertThat(post.getContent()).doesNotContainIgnoringCase("lorem");
              assertThat(post.isPublic(NOW)).isTrue();
            });
    assertThat(posts.posts()).extracting(Post::getContent).doesNotHaveDuplicates();
    assertThat(posts.posts())
        .filteredOn(post -> !post.isPage())
        .extracting(Post::getSlug)
        .allMatch(slug -> Slug.canonical(slug).equals(slug));
  }

  @Test
  void itHasEveryPartOfThePageThatTheProjectWasBornFrom() {
    assertThat(posts.posts())
        .anyMatch(p -> p.getPublishedLocal().toLocalDate().equals(LocalDate.of(2006, 11, 2)))
        .anyMatch(Post::isSticky)
        .anyMatch(p -> !p.isPage() && !p.isCommentsOpen() && p.getCommentCount() > 0)
        .anyMatch(p -> p.getTitle().isEmpty())
        .anyMatch(p -> p.isPage() && p.getParent() != null)
        .anyMatch(p -> p.getDirection().equals("rtl") && "ar".equals(p.getLanguage()))
        .anyMatch(p -> "zh".equals(p.getLanguage()))
        .anyMatch(p -> "de".equals(p.getLanguage()));
    assertThat(posts.comments()).anyMatch(c -> c.getDepth() == 2).anyMatch(Comment::isPing);
    assertThat(terms.authors()).hasSize(3);
    assertThat(terms.categories()).anyMatch(c -> c.getParent() != null);
    assertThat(sidebar.widgets())
        .extracting(Widget::getType)
        .contains(
            "text",
            "image",
            "links",
            "top-posts",
            "categories",
            "category-feeds",
            "email-subscription",
            "recent-posts",
            "search");
  }

  @Test
  void numbersAreHighAndNoneIsGivenTwice() {
    List<Long> postNumbers = posts.posts().stream().map(Post::getId).toList();
    List<Long> termNumbers =
        Stream.concat(
                terms.categories().stream().map(Category::getId),
                terms.tags().stream().map(tag -> tag.getId()))
            .toList();
    List<Long> commentNumbers = posts.comments().stream().map(Comment::getId).toList();

    assertThat(List.of(postNumbers, termNumbers, commentNumbers))
        .allSatisfy(
            numbers ->
                assertThat(numbers)
                    .doesNotHaveDuplicates()
                    .allMatch(n -> n > DigestSource.NUMBERS_ABOVE));
    assertThat(postNumbers)
        .hasSize(source.entries("posts").size() + source.entries("pages").size());
    assertThat(commentNumbers).hasSize(source.entries("comments").size());
  }

  @Test
  void theMenuLeadsToThingsOfTheSample() {
    List<Long> pages = posts.posts().stream().filter(Post::isPage).map(Post::getId).toList();
    List<Long> topics = terms.categories().stream().map(Category::getId).toList();

    assertThat(new DigestMenu(source).lines())
        .anyMatch(line -> line.below() != null)
        .allSatisfy(
            line -> {
              switch (line.kind()) {
                case "POST" -> assertThat(pages).contains(line.target());
                case "CATEGORY" -> assertThat(topics).contains(line.target());
                default -> assertThat(line.url()).isEqualTo("/");
              }
            });
  }

  private Set<String> addresses() {
    PermalinkStructure structure = new PermalinkStructure(PermalinkStructure.DAY_AND_NAME);
    Set<String> known = new HashSet<>(Set.of("/"));
    for (Post post : posts.posts()) {
      known.add(post.isPage() ? page(post) : structure.path(post, Category::getPath));
    }
    terms.categories().forEach(category -> known.add("/category/" + category.getPath() + "/"));
    terms.tags().forEach(tag -> known.add("/tag/" + Slug.pathSegment(tag.getSlug()) + "/"));
    return known;
  }

  private static String page(Post page) {
    return (page.getParent() == null ? "/" : page(page.getParent())) + page.getSlug() + "/";
  }

  private static Stream<String> links(String html) {
    return Jsoup.parse(html).select("[href], [src]").stream()
        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"));
  }

  private static Stream<String> settingsLinks(Widget widget) {
    return Stream.of(widget.getSettings().replace("\\\"", "\"").split("\""))
        .filter(text -> (text.startsWith("/") && text.endsWith("/")) || text.startsWith("http"));
  }
}
