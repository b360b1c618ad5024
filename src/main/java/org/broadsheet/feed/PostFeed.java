package org.broadsheet.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostListService;
import org.broadsheet.post.PostQuery;
import org.broadsheet.post.ShownPosts;
import org.broadsheet.post.Terms;
import org.broadsheet.post.Titles;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.Messages;
import org.broadsheet.settings.Settings;
import org.broadsheet.system.Destination;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Visit;
import org.broadsheet.text.Html;

/** The feed of a list of posts. */
@Dependent
class PostFeed {

  @Inject private PostListService posts;
  @Inject private Permalinks links;
  @Inject private ShownPosts shown;
  @Inject private Titles titles;
  @Inject private Terms terms;
  @Inject private Messages messages;
  @Inject private CurrentSettings current;

  /**
   * The posts that the query asks for, newest first, as many as the settings say.
   *
   * @throws NotFoundException when a day, month or year has none
   */
  Feed of(PostQuery query, Visit visit) {
    Settings settings = current.getSettings();
    boolean nothing = query.isSearch() && query.words().isBlank();
    List<Post> found =
        nothing ? List.of() : posts.stream(query, visit.getPage(), settings.getFeedItems());
    shown.list(query);
    found.forEach(shown::whole);
    if (found.isEmpty() && query.from() != null) {
      throw new NotFoundException("feed of a time without posts");
    }
    String words =
        query.isSearch() ? "?s=" + URLEncoder.encode(query.words(), StandardCharsets.UTF_8) : "";
    String heading = titles.of(query);
    return new Feed(
        heading == null
            ? settings.getTitle()
            : messages.with("feed.list.title", heading, settings.getTitle()),
        links.absolute(visit.getCanonicalPath() + words),
        links.absolute(visit.getPath() + words),
        settings.getTagline(),
        settings.getLocale(),
        changed(found),
        found.stream().map(this::item).toList());
  }

  // The later of both: what is published at a set time was changed before it.
  private static Instant changed(List<Post> posts) {
    return posts.stream()
        .flatMap(post -> Stream.of(post.getModifiedAt(), post.getPublishedAt()))
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private FeedItem item(Post post) {
    String page = links.absolute(links.post(post));
    boolean open = !post.isProtected();
    Stream<String> categories = terms.categoriesOf(post).stream().map(Category::getName);
    Stream<String> tags = terms.tagsOf(post).stream().map(Tag::getName);
    return new FeedItem(
        titles.of(post),
        page,
        post.getGuid(),
        post.getAuthor().getDisplayName(),
        post.getPublishedAt(),
        open ? Html.text(post.getSummaryHtml()) : "",
        open && !current.getSettings().isFeedShowsSummary()
            ? AbsoluteLinks.in(post.getBodyHtml(), page)
            : "",
        Stream.concat(categories, tags).toList(),
        new FeedItem.Discussion(
            page + "#comments", Destination.below(page, "feed/"), post.getCommentCount()));
  }
}
