package org.broadsheet.widget.type;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.category.CategoryService;
import org.broadsheet.category.Tag;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.ShownPosts;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/**
 * The most used tags, the larger the more posts have them. Settings: {@code count} (1 to 100, else
 * 45), {@code counts} (numbers shown or not).
 */
@ApplicationScoped
public class TagCloudWidget implements WidgetType {

  /** As in WordPress: 45 tags, from 8 to 22 points. */
  private static final int USUAL_COUNT = 45;

  private static final int GREATEST_COUNT = 100;
  private static final int SMALLEST = 8;
  private static final int LARGEST = 22;

  @EJB private CategoryService terms;
  @Inject private Permalinks links;
  @Inject private ShownPosts shown;
  @Inject private PageRecord record;
  @Inject private CurrentSettings settings;

  @Override
  public String key() {
    return "tag-cloud";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(
        WidgetField.number("count", USUAL_COUNT, 1, GREATEST_COUNT),
        WidgetField.flag("counts", false));
  }

  @Override
  public Object content(long widget, WidgetSettings chosen) {
    record.use(Subjects.COUNTS);
    List<Tag> tags = terms.mostUsedTags(chosen.number("count", USUAL_COUNT, 1, GREATEST_COUNT));
    tags.forEach(shown::tag);
    if (tags.isEmpty()) {
      return null;
    }
    long most = tags.get(0).getPostCount();
    long least = tags.get(tags.size() - 1).getPostCount();
    Collator collator = Collator.getInstance(settings.getSettings().getLocale());
    Comparator<Tag> byName = Comparator.comparing(Tag::getName, collator::compare);
    List<Entry> entries =
        tags.stream()
            .sorted(byName.thenComparing(Tag::getId))
            .map(
                tag ->
                    new Entry(
                        tag.getName(),
                        links.tag(tag),
                        tag.getPostCount(),
                        size(tag.getPostCount(), least, most)))
            .toList();
    return new Shown(entries, chosen.flag("counts", false));
  }

  /** Points for a tag between the least and the most used of a cloud. */
  static int size(long posts, long least, long most) {
    return most == least
        ? SMALLEST
        : (int) (SMALLEST + (posts - least) * (LARGEST - SMALLEST) / (most - least));
  }

  /** The cloud as the view shows it. */
  public static final class Shown {

    private final List<Entry> entries;
    private final boolean counted;

    Shown(List<Entry> entries, boolean counted) {
      this.entries = entries;
      this.counted = counted;
    }

    public List<Entry> getEntries() {
      return entries;
    }

    /** True when the numbers of posts are shown. */
    public boolean isCounted() {
      return counted;
    }
  }

  /** A tag in the cloud. */
  public static final class Entry {

    private final String label;
    private final String url;
    private final long count;
    private final int size;

    Entry(String label, String url, long count, int size) {
      this.label = label;
      this.url = url;
      this.count = count;
      this.size = size;
    }

    public String getLabel() {
      return label;
    }

    public String getUrl() {
      return url;
    }

    public long getCount() {
      return count;
    }

    /** Points; part of its class in the style sheet. */
    public int getSize() {
      return size;
    }
  }
}
