package org.broadsheet.menu;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
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
  @Inject private MenuEntries entries;
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
    return found.isEmpty() ? pages() : entries.tree(found);
  }

  private List<MenuEntry> pages() {
    return posts.pagesBelow(null).stream()
        .map(page -> new MenuEntry(titles.of(page), links.post(page)))
        .toList();
  }
}
