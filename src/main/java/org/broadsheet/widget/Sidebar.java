package org.broadsheet.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.system.change.PageRecord;

/** The blocks beside a page, read once a request; one that fails is left out. */
@Named
@RequestScoped
public class Sidebar {

  @Inject private Areas arranged;
  @Inject private WidgetTypes types;
  @Inject private PageRecord record;
  @Inject private Here here;
  private final Map<String, List<ShownWidget>> areas = new HashMap<>();

  /** The blocks of the sidebar, in their order. */
  public List<ShownWidget> getWidgets() {
    return area(Widget.SIDEBAR);
  }

  /** The blocks of an area, in their order. */
  public List<ShownWidget> area(String area) {
    List<ShownWidget> known = areas.get(area);
    if (known == null) {
      known =
          arranged.of(area, record).stream()
              .filter(Widget::isEnabled)
              .filter(here::admits)
              .map(types::show)
              .flatMap(Optional::stream)
              .toList();
      areas.put(area, known);
    }
    return known;
  }

  /** True when there is something beside the page. */
  public boolean isFilled() {
    return !getWidgets().isEmpty();
  }

  /** The columns at the foot of the page that hold something. */
  public List<List<ShownWidget>> getFooter() {
    return Stream.of(Area.FOOTER_1, Area.FOOTER_2, Area.FOOTER_3)
        .map(column -> area(column.getKey()))
        .filter(column -> !column.isEmpty())
        .toList();
  }

  /** The blocks below a post. */
  public List<ShownWidget> getAfterPost() {
    return area(Area.AFTER_POST.getKey());
  }

  static String view(String type) {
    return "/WEB-INF/widgets/" + type + ".xhtml";
  }
}
