package org.broadsheet.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.ShownPosts;
import org.broadsheet.post.Titles;

/** Links of menus as pages show them, in two levels; the page notes what they lead to. */
@ApplicationScoped
public class MenuEntries {

  @Inject private Permalinks links;
  @Inject private Titles titles;
  @Inject private ShownPosts shown;

  /**
   * The links at the top with those below them. What stands deeper than the second level stands on
   * it; what has lost the link above it stands at the top.
   */
  public List<MenuEntry> tree(List<MenuLink> found) {
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
    record(link);
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
    return new MenuEntry(label, url);
  }

  private void record(MenuLink link) {
    if (link.post() != null) {
      shown.link(link.post());
    }
    if (link.category() != null) {
      shown.categories();
    }
    if (link.tag() != null) {
      shown.tag(link.tag());
    }
  }
}
