package org.broadsheet.menu;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.PostService;
import org.broadsheet.post.Titles;
import org.broadsheet.system.Visit;

/**
 * The links at the head of every page, in two levels: the menu made for that place, else the pages
 * that stand at the top of the tree.
 */
@Named
@RequestScoped
public class HeaderMenu {

  @Inject private MenuService menus;
  @Inject private PostService posts;
  @Inject private Permalinks links;
  @Inject private Titles titles;
  @Inject private Visit visit;
  private List<MenuEntry> entries;

  public List<MenuEntry> getEntries() {
    if (entries == null) {
      List<MenuLink> found = menus.at(Menu.HEADER);
      entries = found.isEmpty() ? pages() : tree(found);
    }
    return entries;
  }

  private List<MenuEntry> pages() {
    return posts.pagesBelow(null).stream()
        .map(page -> entry(titles.of(page), links.post(page)))
        .toList();
  }

  // What stands deeper than the second level stands on it; what has lost the link above it stands
  // at the top.
  private List<MenuEntry> tree(List<MenuLink> found) {
    List<MenuEntry> tops = new ArrayList<>();
    Map<Long, MenuEntry> homes = new HashMap<>();
    List<MenuLink> open = new ArrayList<>(found.stream().filter(MenuLink::leadsSomewhere).toList());
    List<Long> known = open.stream().map(link -> link.item().getId()).toList();
    open.removeIf(
        link -> {
          Long above = link.item().getParentId();
          boolean top = above == null || !known.contains(above);
          if (top) {
            MenuEntry entry = entry(link);
            tops.add(entry);
            homes.put(link.item().getId(), entry);
          }
          return top;
        });
    boolean placed = true;
    while (placed) {
      placed = open.removeIf(link -> placeBelow(link, homes));
    }
    return tops;
  }

  private boolean placeBelow(MenuLink link, Map<Long, MenuEntry> homes) {
    MenuEntry home = homes.get(link.item().getParentId());
    if (home != null) {
      home.add(entry(link));
      homes.put(link.item().getId(), home);
    }
    return home != null;
  }

  private MenuEntry entry(MenuLink link) {
    String label = link.item().getLabel();
    return switch (link.item().getTarget()) {
      case POST -> entry(label.isBlank() ? titles.of(link.post()) : label, links.post(link.post()));
      case CATEGORY ->
          entry(
              label.isBlank() ? link.category().getName() : label, links.category(link.category()));
      case TAG -> entry(label.isBlank() ? link.tag().getName() : label, links.tag(link.tag()));
      case ADDRESS -> entry(label.isBlank() ? link.item().getUrl() : label, link.item().getUrl());
    };
  }

  private MenuEntry entry(String label, String url) {
    return new MenuEntry(
        label, url, visit.getDestination() != null && url.equals(visit.getCanonicalPath()));
  }
}
