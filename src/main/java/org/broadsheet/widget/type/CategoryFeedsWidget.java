package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/**
 * The feeds of chosen topics. Settings: {@code categories} (numbers, in their order), {@code note}
 * (whether to say how any topic's feed is found).
 */
@ApplicationScoped
public class CategoryFeedsWidget implements WidgetType {

  private static final int AT_MOST = 100;

  @Inject private Topics topics;

  @Override
  public String key() {
    return "category-feeds";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(WidgetField.categories("categories"), WidgetField.flag("note", true));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    List<Feed> feeds =
        topics.chosen(settings.numbers("categories")).stream()
            .limit(AT_MOST)
            .map(topic -> new Feed(topic.getName(), topics.address(topic) + "feed/"))
            .toList();
    boolean note = settings.flag("note", true);
    return feeds.isEmpty() && !note ? null : new Shown(feeds, note);
  }

  /** The feeds as the view shows them. */
  public static final class Shown {

    private final List<Feed> feeds;
    private final boolean noted;

    Shown(List<Feed> feeds, boolean noted) {
      this.feeds = feeds;
      this.noted = noted;
    }

    public List<Feed> getFeeds() {
      return feeds;
    }

    /** True when it says how any topic's feed is found. */
    public boolean isNoted() {
      return noted;
    }
  }

  /** The feed of one topic. */
  public static final class Feed {

    private final String label;
    private final String url;

    Feed(String label, String url) {
      this.label = label;
      this.url = url;
    }

    public String getLabel() {
      return label;
    }

    public String getUrl() {
      return url;
    }
  }
}
