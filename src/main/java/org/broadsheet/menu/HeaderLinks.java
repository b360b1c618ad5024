package org.broadsheet.menu;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.PostService;
import org.broadsheet.post.ShownPosts;
import org.broadsheet.post.Titles;
import org.broadsheet.system.change.ChangeClock;
import org.broadsheet.system.change.Memo;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;

/**
 * The links at the head of every page, kept in memory of this node: the menu made for that place,
 * else the pages that stand at the top of the tree.
 */
@ApplicationScoped
public class HeaderLinks {

  @Inject private MenuService menus;
  @Inject private PostService posts;
  @Inject private Permalinks links;
  @Inject private Titles titles;
  @Inject private ShownPosts shown;
  @Inject private ChangeClock changes;
  @Inject private Clock clock;
  private Memo<List<MenuEntry>> memo;

  @PostConstruct
  void start() {
    memo = new Memo<>(changes, clock);
  }

  /** The links at the top, with those below them. */
  List<MenuEntry> entries(PageRecord record) {
    return memo.get(record, () -> read(record));
  }

  private List<MenuEntry> read(PageRecord record) {
    // Settings: the language of titles and the shape of addresses.
    record.use(Subjects.MENUS, Subjects.SETTINGS);
    shown.pages();
    List<MenuLink> found = menus.at(Menu.HEADER);
    return found.isEmpty() ? pages() : tree(found);
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
