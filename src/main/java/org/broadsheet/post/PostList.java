package org.broadsheet.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Visit;
import org.broadsheet.text.Html;

/** A page that lists posts: the front page, an archive, what a search found. */
@Named
@RequestScoped
public class PostList {

  @Inject private Visit visit;
  @Inject private PostListService service;
  @Inject private CurrentSettings settings;
  @Inject private Titles titles;
  @Inject private ShownPosts shown;
  private PostQuery query;
  private PostSlice slice;

  @PostConstruct
  void load() {
    query = visit.subject(PostQuery.class);
    // A search for nothing finds nothing, rather than everything.
    slice =
        isHint()
            ? new PostSlice(List.of(), visit.getPage(), false)
            : service.list(
                query, visit.getPage(), settings.getSettings().getPostsPerPage(), part());
    shown.list(query);
    slice.posts().forEach(shown::inList);
    boolean dated = query.from() != null;
    if (slice.isEmpty() && (visit.getPage() > 1 || dated)) {
      throw new NotFoundException("page " + visit.getPage());
    }
  }

  public PostQuery getQuery() {
    return query;
  }

  /** What stands over the list; null on the front page. */
  public String getHeading() {
    return titles.of(query);
  }

  /**
   * What kind of thing the list is about, as a message key's end: {@code category}, {@code day}.
   */
  public String getSubject() {
    return query.subject().name().toLowerCase(Locale.ROOT);
  }

  /** What is said about the list's subject, as safe HTML; may be empty. */
  public String getDescription() {
    // What people write about themselves is no HTML.
    return query.author() == 0 ? query.description() : Html.escape(Html.text(query.description()));
  }

  /** What is said about the list's subject, as plain text. */
  public String getPlainDescription() {
    return query.isNewest() ? settings.getSettings().getTagline() : Html.text(query.description());
  }

  /** True when a search came without words. */
  public boolean isHint() {
    return query.isSearch() && query.words().isBlank();
  }

  /** Address of the list's own feed. */
  public String getFeed() {
    return (query.isNewest() ? "/" : visit.getPath())
        + "feed/"
        + (query.isSearch() ? "?s=" + URLEncoder.encode(query.words(), UTF_8) : "");
  }

  public List<Post> getPosts() {
    return slice.posts();
  }

  public int getPage() {
    return slice.page();
  }

  /** Address of the page with older posts, or null on the last one. */
  public String getOlder() {
    return slice.more() ? page(slice.page() + 1) : null;
  }

  /** Address of the page with newer posts, or null on the first one. */
  public String getNewer() {
    return slice.page() > 1 ? page(slice.page() - 1) : null;
  }

  private PostPart part() {
    return settings.getSettings().isListShowsFull() ? PostPart.BODY : PostPart.SUMMARY;
  }

  private String page(int number) {
    String path = visit.getPath() + (number > 1 ? "page/" + number + "/" : "");
    return query.isSearch() ? path + "?s=" + URLEncoder.encode(query.words(), UTF_8) : path;
  }
}
