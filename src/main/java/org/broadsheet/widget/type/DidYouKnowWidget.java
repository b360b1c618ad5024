package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.broadsheet.text.Html;
import org.broadsheet.text.SafeAddress;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/**
 * One of a pool of short texts, another one each day, the same for all readers. Setting: {@code
 * items}, each with {@code text} (HTML), {@code source} (who said it) and {@code url} (where there
 * is more).
 */
@ApplicationScoped
public class DidYouKnowWidget implements WidgetType {

  private static final int AT_MOST = 400;

  @Inject private Midnight midnight;

  @Override
  public String key() {
    return "did-you-know";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(
        WidgetField.rows(
            "items",
            WidgetField.text("text"),
            WidgetField.line("source"),
            WidgetField.address("url")));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    List<WidgetSettings> pool =
        settings.objects("items").stream()
            .limit(AT_MOST)
            .filter(item -> !item.text("text").isEmpty())
            .toList();
    return pool.isEmpty() ? null : new Item(pool.get(turn(midnight.today(), pool.size())));
  }

  /** Whose turn it is on a day, from 0. */
  static int turn(LocalDate day, int size) {
    return (int) Math.floorMod(day.toEpochDay(), (long) size);
  }

  /** The text of the day. */
  public static final class Item {

    private final String html;
    private final String source;
    private final String url;

    Item(WidgetSettings item) {
      html = Html.written(item.text("text"));
      source = item.text("source");
      url = SafeAddress.link(item.text("url"));
    }

    /** Sanitised HTML. */
    public String getHtml() {
      return html;
    }

    /** Plain text; may be empty. */
    public String getSource() {
      return source;
    }

    /** Where there is more; may be empty. */
    public String getUrl() {
      return url;
    }
  }
}
