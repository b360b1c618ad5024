package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/**
 * All topics that have posts. Settings: {@code dropdown} (a form instead of a list), {@code counts}
 * and {@code hierarchy} (shown or not; shown when not said).
 */
@ApplicationScoped
public class CategoriesWidget implements WidgetType {

  @Inject private Topics topics;

  @Override
  public String key() {
    return "categories";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(
        WidgetField.flag("counts", true),
        WidgetField.flag("hierarchy", true),
        WidgetField.flag("dropdown", false));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    List<Topic> tree = topics.tree();
    boolean hierarchy = settings.flag("hierarchy", true);
    boolean counts = settings.flag("counts", true);
    boolean dropdown = settings.flag("dropdown", false);
    List<Item> items =
        dropdown || !hierarchy
            ? TopicTree.flat(tree).stream()
                .filter(topic -> hierarchy || topic.getOwnPosts() > 0)
                .map(topic -> item(topic, hierarchy, List.of()))
                .toList()
            : nested(tree);
    return items.isEmpty() ? null : new Shown(items, dropdown, counts);
  }

  private List<Item> nested(List<Topic> level) {
    return level.stream().map(topic -> item(topic, true, nested(topic.getNarrower()))).toList();
  }

  private Item item(Topic topic, boolean hierarchy, List<Item> below) {
    return new Item(topic, topics.address(topic), hierarchy, below);
  }

  /** The topics as the view shows them. */
  public static final class Shown {

    private final List<Item> items;
    private final boolean dropdown;
    private final boolean counted;

    Shown(List<Item> items, boolean dropdown, boolean counted) {
      this.items = items;
      this.dropdown = dropdown;
      this.counted = counted;
    }

    /** Those at the top of the tree; all of them when there is no tree to be seen. */
    public List<Item> getItems() {
      return items;
    }

    public boolean isDropdown() {
      return dropdown;
    }

    /** True when the numbers of posts are shown. */
    public boolean isCounted() {
      return counted;
    }
  }

  /** A topic as the view shows it. */
  public static final class Item {

    private static final String STEP = "— ";

    private final Topic topic;
    private final String url;
    private final boolean hierarchy;
    private final List<Item> below;

    Item(Topic topic, String url, boolean hierarchy, List<Item> below) {
      this.topic = topic;
      this.url = url;
      this.hierarchy = hierarchy;
      this.below = below;
    }

    public long getId() {
      return topic.getId();
    }

    public String getName() {
      return topic.getName();
    }

    public String getUrl() {
      return url;
    }

    /** Public posts: with those of narrower topics where a tree is shown. */
    public long getCount() {
      return hierarchy ? topic.getPosts() : topic.getOwnPosts();
    }

    /** Dashes that show the level in a drop-down. */
    public String getIndent() {
      return hierarchy ? STEP.repeat(topic.getDepth()) : "";
    }

    public List<Item> getBelow() {
      return below;
    }
  }
}
