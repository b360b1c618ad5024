package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.PostQuery;
import org.broadsheet.post.ShownPosts;
import org.broadsheet.statistics.TopPosts;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/**
 * The posts most read of late. Settings: {@code count} (1 to 20, else 10), {@code hours} (window;
 * else 48; 0 for all time).
 */
@ApplicationScoped
public class TopPostsWidget implements WidgetType {

  private static final int USUAL_COUNT = 10;
  private static final int GREATEST_COUNT = 20;
  private static final int USUAL_HOURS = 48;
  private static final int GREATEST_HOURS = 24 * 366;

  @Inject private TopPosts top;
  @Inject private ShownPosts shown;
  @Inject private PageRecord record;
  @Inject private Permalinks links;

  @Override
  public String key() {
    return "top-posts";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(
        WidgetField.number("count", USUAL_COUNT, 1, GREATEST_COUNT),
        WidgetField.number("hours", USUAL_HOURS, 0, GREATEST_HOURS));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    int count = settings.number("count", USUAL_COUNT, 1, GREATEST_COUNT);
    int hours = settings.number("hours", USUAL_HOURS, 0, GREATEST_HOURS);
    record.use(TopPosts.subject(hours, count));
    shown.list(PostQuery.newest());
    List<PostLink> posts =
        top.mostViewed(hours, count).stream()
            .map(
                post -> {
                  shown.link(post);
                  return new PostLink(post, links);
                })
            .toList();
    return posts.isEmpty() ? null : posts;
  }
}
