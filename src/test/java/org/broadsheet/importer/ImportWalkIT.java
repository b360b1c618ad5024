package org.broadsheet.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.broadsheet.testing.Inbox;
import org.broadsheet.testing.OldBlog;
import org.broadsheet.testing.OldBlog.Item;
import org.broadsheet.testing.OldBlog.Reply;
import org.broadsheet.testing.OldBlog.Term;
import org.broadsheet.testing.Server;
import org.broadsheet.testing.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks every address of an old blog and compares what is there with the export. */
class ImportWalkIT {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

  private static Server server;
  private static OldBlog blog;
  private static Site site;

  @BeforeAll
  static void moveIn() throws IOException {
    blog = OldBlog.read(new GZIPInputStream(export()));
    server = Server.onPayaraMicro().with("BROADSHEET_SAMPLE", "true").start();
    site = new Site(server);
    assertThat(site.list("/")).as("the sample").isNotEmpty();
    try (InputStream in = export()) {
      assertThat(Inbox.of(server).take("digest.xml.gz", in.readAllBytes()))
          .contains("It is complete.", "Posts: 66. Pages: 10. Comments: 300.");
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static InputStream export() {
    return ImportWalkIT.class.getResourceAsStream("digest.xml.gz");
  }

  @Test
  void everyPostStandsAtItsAddress() {
    assertThat(blog.posts()).hasSize(62);
    for (Item post : blog.posts()) {
      Document page = site.page(post.path());
      if (post.password().isEmpty()) {
        checkText(post, page);
        checkTerms(post, page);
        checkComments(post, page);
      } else {
        assertThat(page.select("h1").text()).isEqualTo("Protected: " + words(post.title()));
        assertThat(page.select("main form input[type=password]")).hasSize(1);
        assertThat(page.select(".post-body, .comments, .post-footer")).isEmpty();
      }
    }
  }

  @Test
  void everyPageStandsAtItsAddress() {
    for (Item page : blog.pages()) {
      Document shown = site.page(page.path());
      assertThat(shown.select("h1.post-title").text()).isEqualTo(words(page.title()));
      assertThat(letters(shown.select(".post-body").text())).isEqualTo(letters(page.text()));
    }
  }

  @Test
  void everyListHasItsPostsOnceAndNewestFirst() {
    list("/", null, post -> true);
    for (Term category : blog.terms("category")) {
      List<String> slugs = blog.withChildren(category.slug());
      String path = blog.pathOf(category);
      list(path, category.name(), post -> post.categories().stream().anyMatch(slugs::contains));
      assertThat(site.page(path).select(".page-header").text()).contains(category.description());
    }
    for (Term tag : blog.terms("tag")) {
      list("/tag/" + tag.slug() + "/", tag.name(), post -> post.tags().contains(tag.slug()));
    }
    blog.authors()
        .forEach(
            by ->
                list(
                    "/author/" + by.login() + "/",
                    by.name(),
                    post -> post.creator().equals(by.login())));
  }

  @Test
  void everyYearMonthAndDayHasItsPosts() {
    for (String pattern : List.of("/yyyy/", "/yyyy/MM/", "/yyyy/MM/dd/")) {
      DateTimeFormatter path = DateTimeFormatter.ofPattern(pattern);
      blog.posts().stream()
          .map(post -> path.format(post.time()))
          .distinct()
          .forEach(period -> list(period, null, post -> path.format(post.time()).equals(period)));
    }
    assertThat(site.status("/1999/")).isEqualTo(404);
  }

  @Test
  void everyFeedHasTheNewestWithTheirOldGuids() {
    feed("/feed/", post -> true);
    for (Term category : blog.terms("category")) {
      List<String> slugs = blog.withChildren(category.slug());
      feed(
          blog.pathOf(category) + "feed/",
          post -> post.categories().stream().anyMatch(slugs::contains));
    }
    for (Item post : blog.posts()) {
      if (post.password().isEmpty()) {
        List<String> newest =
            Stream.of(post.shown().toArray(Reply[]::new))
                .map(reply -> post.guid() + "#comment-" + reply.id())
                .toList();
        assertThat(site.feed(post.path() + "feed/").getEntries())
            .as(post.path())
            .hasSize(Math.min(10, newest.size()))
            .allSatisfy(entry -> assertThat(entry.getUri()).isIn(newest));
      }
    }
    assertThat(site.feed("/comments/feed/").getEntries()).hasSize(10);
  }

  @Test
  void otherAddressesLeadToTheRightOneAtOnce() {
    for (Item post : blog.posts()) {
      String right = Site.decoded(post.path());
      assertThat(site.redirect("/?p=" + post.id())).isEqualTo(right);
      assertThat(site.redirect(post.path().replaceFirst("/$", ""))).isEqualTo(right);
      assertThat(site.redirect(post.path().replaceFirst("/\\d+/\\d+/", "/02/28/")))
          .isEqualTo(right);
      String upper = post.path().toUpperCase(Locale.ROOT);
      if (!Site.decoded(upper).equals(right)) {
        assertThat(site.redirect(upper)).isEqualTo(right);
      }
    }
    blog.pages()
        .forEach(
            page -> assertThat(site.redirect("/?page_id=" + page.id())).isEqualTo(page.path()));
    blog.terms("category")
        .forEach(
            term ->
                assertThat(site.redirect("/?cat=" + term.id()))
                    .isEqualTo(Site.decoded(blog.pathOf(term))));
    blog.authors()
        .forEach(
            by ->
                assertThat(site.redirect("/?author=" + by.id()))
                    .isEqualTo("/author/" + by.login() + "/"));
    assertThat(site.redirect("/?m=200611")).isEqualTo("/2006/11/");
  }

  @Test
  void whatIsNotPublicIsFoundNowhere() {
    site.crawl();
    site.feed("/feed/");
    site.page("/?s=the");
    for (Item item : blog.items()) {
      boolean hidden = !item.state().equals("publish");
      if (hidden) {
        assertThat(site.status(item.path())).as(item.path()).isEqualTo(404);
        assertThat(site.status("/?p=" + item.id())).as("?p=%d", item.id()).isEqualTo(404);
      }
      if (hidden || !item.password().isEmpty()) {
        String words = words(item.text()).substring(0, 40);
        site.seen().forEach((path, html) -> assertThat(words(html)).as(path).doesNotContain(words));
      }
      item.replies().stream()
          .filter(reply -> !reply.isShown())
          .forEach(
              reply ->
                  site.seen()
                      .forEach(
                          (path, html) ->
                              assertThat(html)
                                  .as(path)
                                  .doesNotContain("\"comment-" + reply.id() + '"')));
    }
  }

  private static void checkText(Item post, Document page) {
    assertThat(page.select("h1.post-title").text()).isEqualTo(words(post.title()));
    assertThat(letters(page.select(".post-body").text()))
        .as(post.path())
        .isEqualTo(letters(post.text()));
    String author =
        blog.authors().stream()
            .filter(by -> by.login().equals(post.creator()))
            .findFirst()
            .orElseThrow()
            .name();
    assertThat(page.select("article.post > .post-meta").text())
        .isEqualTo("Posted by " + author + " on " + DAY.format(post.time()));
  }

  private static void checkTerms(Item post, Document page) {
    assertThat(page.select("article.post a[rel~=category]").eachText())
        .containsExactlyInAnyOrderElementsOf(names("category", post.categories()));
    assertThat(page.select("article.post .post-footer a[rel=tag]").eachText())
        .containsExactlyInAnyOrderElementsOf(names("tag", post.tags()));
  }

  private static List<String> names(String kind, List<String> slugs) {
    return blog.terms(kind).stream()
        .filter(term -> slugs.contains(term.slug()))
        .map(Term::name)
        .toList();
  }

  private static void checkComments(Item post, Document page) {
    List<Reply> shown = post.shown();
    assertThat(page.select("#comments-title").text())
        .startsWith(shown.isEmpty() ? "No comments" : shown.size() + " comment");
    assertThat(page.select(".comment, .pingback-list li")).hasSameSizeAs(shown);
    for (Reply reply : shown) {
      Element at = page.getElementById("comment-" + reply.id());
      assertThat(at).as("%s comment %d", post.path(), reply.id()).isNotNull();
      assertThat(at.selectFirst("bdi").text()).isEqualTo(words(reply.author()));
      if (reply.kind().equals("comment")) {
        assertThat(letters(at.select(".comment-body").text())).isEqualTo(letters(reply.text()));
        Element above = at.parent().parent().previousElementSibling();
        assertThat(above.id())
            .isEqualTo(reply.parent() == 0 ? "comments-title" : "comment-" + reply.parent());
      }
    }
    assertThat(page.select(".comments-closed").isEmpty()).isEqualTo(post.open());
  }

  private static void list(String path, String heading, Predicate<Item> belongs) {
    List<String> right =
        blog.posts().stream().filter(belongs).map(post -> Site.decoded(post.path())).toList();
    assertThat(site.list(path)).as(path).isEqualTo(right);
    if (heading != null) {
      assertThat(site.page(path).select("main h1").text()).isEqualTo(heading);
    }
  }

  private static void feed(String path, Predicate<Item> belongs) {
    List<String> right = blog.posts().stream().filter(belongs).limit(10).map(Item::guid).toList();
    assertThat(site.feed(path).getEntries()).as(path).extracting("uri").isEqualTo(right);
  }

  /** The words of HTML, without what only WordPress understands. */
  private static String words(String html) {
    return Jsoup.parse(html.replaceAll("\\[/?caption[^\\]]*\\]", "")).text();
  }

  /** The words of HTML without white space: where paragraphs begin is not compared here. */
  private static String letters(String html) {
    return words(html).replaceAll("\\s", "");
  }
}
