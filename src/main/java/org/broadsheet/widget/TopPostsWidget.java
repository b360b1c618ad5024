package org.broadsheet.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.post.Permalinks;
import org.broadsheet.statistics.ViewService;

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

  @Inject private ViewService views;
  @Inject private Permalinks links;

  @Override
  public String key() {
    return "top-posts";
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    int count = settings.number("count", USUAL_COUNT, 1, GREATEST_COUNT);
    int hours = settings.number("hours", USUAL_HOURS, 0, GREATEST_HOURS);
    List<PostLink> posts =
        views.mostViewed(hours, count).stream().map(post -> new PostLink(post, links)).toList();
    return posts.isEmpty() ? null : posts;
  }
}
