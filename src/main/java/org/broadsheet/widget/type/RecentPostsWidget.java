package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.PostListService;
import org.broadsheet.post.PostQuery;
import org.broadsheet.post.ShownPosts;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/** The newest posts. Settings: {@code count} (1 to 20, else 5), {@code dates} (shown or not). */
@ApplicationScoped
public class RecentPostsWidget implements WidgetType {

  private static final int USUAL_COUNT = 5;
  private static final int GREATEST_COUNT = 20;

  @Inject private PostListService service;
  @Inject private Permalinks links;
  @Inject private ShownPosts shown;

  @Override
  public String key() {
    return "recent-posts";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(
        WidgetField.number("count", USUAL_COUNT, 1, GREATEST_COUNT),
        WidgetField.flag("dates", false));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    shown.list(PostQuery.newest());
    List<PostLink> posts =
        service.newest(settings.number("count", USUAL_COUNT, 1, GREATEST_COUNT)).stream()
            .map(
                post -> {
                  shown.link(post);
                  return new PostLink(post, links);
                })
            .toList();
    return posts.isEmpty() ? null : new Recent(posts, settings.flag("dates", false));
  }

  /** The newest posts as the view shows them. */
  public static final class Recent {

    private final List<PostLink> posts;
    private final boolean dated;

    Recent(List<PostLink> posts, boolean dated) {
      this.posts = posts;
      this.dated = dated;
    }

    public List<PostLink> getPosts() {
      return posts;
    }

    /** True when each is shown with its day. */
    public boolean isDated() {
      return dated;
    }
  }
}
