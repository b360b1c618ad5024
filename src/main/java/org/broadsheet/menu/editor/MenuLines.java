package org.broadsheet.menu.editor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.menu.Menu;
import org.broadsheet.menu.MenuItem;
import org.broadsheet.menu.MenuLink;
import org.broadsheet.menu.MenuService;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.Titles;

/** The links of a menu in the order of their outline, with what they say and lead to. */
@RequestScoped
public class MenuLines {

  @EJB private MenuService menus;
  @Inject private Permalinks links;
  @Inject private Titles titles;

  List<MenuLine> of(Menu menu) {
    List<MenuLink> found = menus.of(menu.getId());
    Map<Long, MenuLink> known =
        found.stream().collect(Collectors.toMap(link -> link.item().getId(), Function.identity()));
    return MenuOutline.of(found.stream().map(MenuLink::item).toList()).lines().stream()
        .map(line -> line(known.get(line.id()), line.depth(), menu.getVersion()))
        .toList();
  }

  private MenuLine line(MenuLink link, int depth, int version) {
    MenuItem item = link.item();
    String name = link.leadsSomewhere() ? name(link) : "";
    String label = item.getLabel().isBlank() ? name : item.getLabel();
    return new MenuLine(item, depth, label, link.leadsSomewhere() ? address(link) : "", version);
  }

  private String name(MenuLink link) {
    return switch (link.item().getTarget()) {
      case POST -> titles.of(link.post());
      case CATEGORY -> link.category().getName();
      case TAG -> link.tag().getName();
      case ADDRESS -> link.item().getUrl();
    };
  }

  private String address(MenuLink link) {
    return switch (link.item().getTarget()) {
      case POST -> links.post(link.post());
      case CATEGORY -> links.category(link.category());
      case TAG -> links.tag(link.tag());
      case ADDRESS -> link.item().getUrl();
    };
  }
}
