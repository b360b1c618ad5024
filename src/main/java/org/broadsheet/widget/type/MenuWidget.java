package org.broadsheet.widget.type;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.menu.MenuEntries;
import org.broadsheet.menu.MenuEntry;
import org.broadsheet.menu.MenuService;
import org.broadsheet.post.ShownPosts;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetOption;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/** A navigation menu. Setting: {@code menu} (its number). */
@ApplicationScoped
public class MenuWidget implements WidgetType {

  @EJB private MenuService menus;
  @Inject private MenuEntries entries;
  @Inject private ShownPosts shown;
  @Inject private PageRecord record;

  @Override
  public String key() {
    return "menu";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(
        WidgetField.choice(
            "menu",
            menus.all().stream()
                .map(menu -> new WidgetOption(String.valueOf(menu.getId()), menu.getName()))
                .toList()));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    record.use(Subjects.MENUS);
    shown.pages();
    String menu = settings.text("menu");
    List<MenuEntry> tree =
        menu.matches("\\d{1,18}") ? entries.tree(menus.of(Long.parseLong(menu))) : List.of();
    return tree.isEmpty() ? null : tree;
  }
}
