package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.text.SafeAddress;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/**
 * Links, in groups if wanted. Setting: {@code links}, each with {@code label}, {@code url}, {@code
 * description}, {@code language} (BCP 47, of the page it leads to) and {@code heading}, which
 * begins a group.
 */
@ApplicationScoped
public class LinksWidget implements WidgetType {

  private static final int LINKS = 100;

  @Override
  public String key() {
    return "links";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(
        WidgetField.rows(
            "links",
            WidgetField.line("label"),
            WidgetField.address("url"),
            WidgetField.line("description"),
            WidgetField.line("language"),
            WidgetField.line("heading")));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    List<Group> groups = new ArrayList<>();
    for (WidgetSettings row : settings.objects("links").stream().limit(LINKS).toList()) {
      String heading = row.text("heading");
      if (groups.isEmpty() || !heading.isEmpty()) {
        groups.add(new Group(heading));
      }
      if (!row.text("label").isEmpty()) {
        groups.get(groups.size() - 1).links.add(new Link(row));
      }
    }
    groups.removeIf(group -> group.links.isEmpty());
    return groups.isEmpty() ? null : groups;
  }

  /** Links that belong together. */
  public static final class Group {

    private final String title;
    private final List<Link> links = new ArrayList<>();

    Group(String title) {
      this.title = title;
    }

    /** Plain text over them; may be empty. */
    public String getTitle() {
      return title;
    }

    public List<Link> getLinks() {
      return links;
    }
  }

  /** A link, or just a name when its address is missing or not to be trusted. */
  public static final class Link {

    private final WidgetSettings settings;
    private final String url;

    Link(WidgetSettings settings) {
      this.settings = settings;
      this.url = SafeAddress.link(settings.text("url"));
    }

    public String getLabel() {
      return settings.text("label");
    }

    /** Where it leads; empty for nowhere. */
    public String getUrl() {
      return url;
    }

    /** A few words of plain text; may be empty. */
    public String getDescription() {
      return settings.text("description");
    }

    /** Language of the page it leads to as BCP 47 tag, or null when not said. */
    public String getLanguage() {
      String tag = Locale.forLanguageTag(settings.text("language")).toLanguageTag();
      return tag.equals("und") ? null : tag;
    }
  }
}
