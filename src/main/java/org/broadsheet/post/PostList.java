package org.broadsheet.post;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Visit;

/** A page that lists posts: the front page, an archive, what a search found. */
@Named
@RequestScoped
public class PostList {

  @Inject private Visit visit;
  @Inject private PostService service;
  @Inject private CurrentSettings settings;
  private PostQuery query;
  private PostSlice slice;

  @PostConstruct
  void load() {
    query = visit.subject(PostQuery.class);
    slice = service.list(query, visit.getPage(), settings.getSettings().getPostsPerPage());
    boolean dated = query.from() != null;
    if (slice.isEmpty() && (visit.getPage() > 1 || dated)) {
      throw new NotFoundException("page " + visit.getPage());
    }
  }

  public PostQuery getQuery() {
    return query;
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

  private String page(int number) {
    String path = visit.getPath() + (number > 1 ? "page/" + number + "/" : "");
    return query.isSearch()
        ? path + "?s=" + URLEncoder.encode(query.words(), StandardCharsets.UTF_8)
        : path;
  }
}
