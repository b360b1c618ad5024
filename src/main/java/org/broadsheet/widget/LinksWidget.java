package org.broadsheet.widget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/**
 * Groups of links. Settings: {@code groups}, each with {@code title} and {@code links}, each with
 * {@code label}, {@code url}, {@code description}, {@code language} (BCP 47, of the page it leads
 * to).
 */
@ApplicationScoped
public class LinksWidget implements WidgetType {

  private static final int GROUPS = 20;
  private static final int LINKS = 100;

  @Override
  public String key() {
    return "links";
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    List<Group> groups =
        settings.objects("groups").stream()
            .limit(GROUPS)
            .map(Group::new)
            .filter(group -> !group.links.isEmpty())
            .toList();
    return groups.isEmpty() ? null : groups;
  }

  /** Links that belong together. */
  public static final class Group {

    private final String title;
    private final List<Link> links;

    Group(WidgetSettings settings) {
      title = settings.text("title");
      links =
          settings.objects("links").stream()
              .limit(LINKS)
              .map(Link::new)
              .filter(link -> !link.getLabel().isEmpty())
              .toList();
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
