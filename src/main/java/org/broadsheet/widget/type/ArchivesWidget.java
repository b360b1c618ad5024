package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.post.PostQuery;
import org.broadsheet.post.ShownPosts;
import org.broadsheet.post.count.KeptCounts;
import org.broadsheet.post.count.MonthCount;
import org.broadsheet.settings.Dates;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/**
 * The months or years that have posts. Settings: {@code by} ({@code month} or {@code year}), {@code
 * most} (1 to 240, else 12), {@code dropdown} (a form instead of a list), {@code counts}.
 */
@ApplicationScoped
public class ArchivesWidget implements WidgetType {

  private static final int USUAL_COUNT = 12;
  private static final int GREATEST_COUNT = 240;
  private static final String YEAR = "year";

  @Inject private KeptCounts counts;
  @Inject private Dates dates;
  @Inject private ShownPosts shown;

  @Override
  public String key() {
    return "archives";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(
        WidgetField.choice("by", "month", YEAR),
        WidgetField.number("most", USUAL_COUNT, 1, GREATEST_COUNT),
        WidgetField.flag("counts", false),
        WidgetField.flag("dropdown", false));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    shown.list(PostQuery.newest());
    int most = settings.number("most", USUAL_COUNT, 1, GREATEST_COUNT);
    boolean yearly = settings.text("by").equals(YEAR);
    List<Period> periods =
        yearly
            ? years(counts.months(Integer.MAX_VALUE), most)
            : counts.months(most).stream().map(this::month).toList();
    return periods.isEmpty()
        ? null
        : new Shown(periods, settings.flag("dropdown", false), settings.flag("counts", false));
  }

  private Period month(MonthCount month) {
    LocalDate first = month.first();
    return new Period(
        dates.month(first.atStartOfDay()),
        "/%tY/%<tm/".formatted(first),
        "%tY%<tm".formatted(first),
        month.posts());
  }

  private List<Period> years(List<MonthCount> months, int most) {
    Map<Integer, Long> posts = new TreeMap<>();
    months.forEach(month -> posts.merge(month.first().getYear(), month.posts(), Long::sum));
    List<Period> years = new ArrayList<>();
    posts.forEach(
        (year, count) -> {
          String number = "%04d".formatted(year);
          years.add(0, new Period(number, "/" + number + "/", number, count));
        });
    return years.subList(0, Math.min(most, years.size()));
  }

  /** The archives as the view shows them. */
  public static final class Shown {

    private final List<Period> periods;
    private final boolean dropdown;
    private final boolean counted;

    Shown(List<Period> periods, boolean dropdown, boolean counted) {
      this.periods = periods;
      this.dropdown = dropdown;
      this.counted = counted;
    }

    public List<Period> getPeriods() {
      return periods;
    }

    public boolean isDropdown() {
      return dropdown;
    }

    /** True when the numbers of posts are shown. */
    public boolean isCounted() {
      return counted;
    }
  }

  /** A month or year as the view shows it. */
  public static final class Period {

    private final String label;
    private final String url;
    private final String value;
    private final long count;

    Period(String label, String url, String value, long count) {
      this.label = label;
      this.url = url;
      this.value = value;
      this.count = count;
    }

    public String getLabel() {
      return label;
    }

    public String getUrl() {
      return url;
    }

    /** What the form sends for it, as {@code ?m=} reads it. */
    public String getValue() {
      return value;
    }

    public long getCount() {
      return count;
    }
  }
}
