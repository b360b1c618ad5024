package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/** The feeds of the whole site. Settings: {@code posts}, {@code comments} (shown or not). */
@ApplicationScoped
public class FeedLinksWidget implements WidgetType {

  @Override
  public String key() {
    return "feed-links";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(WidgetField.flag("posts", true), WidgetField.flag("comments", true));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    Feeds feeds = new Feeds(settings.flag("posts", true), settings.flag("comments", true));
    return feeds.posts || feeds.comments ? feeds : null;
  }

  /** Which feeds the view shows. */
  public static final class Feeds {

    private final boolean posts;
    private final boolean comments;

    Feeds(boolean posts, boolean comments) {
      this.posts = posts;
      this.comments = comments;
    }

    public boolean isPosts() {
      return posts;
    }

    public boolean isComments() {
      return comments;
    }
  }
}
