package org.broadsheet.widget.type;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.menu.MenuEntry;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostService;
import org.broadsheet.post.ShownPosts;
import org.broadsheet.post.Titles;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/**
 * The pages that stand on their own. Settings: {@code below} (with those below others, else only
 * those at the top).
 */
@ApplicationScoped
public class PagesWidget implements WidgetType {

  private static final int AT_MOST = 200;

  @EJB private PostService posts;
  @Inject private Permalinks links;
  @Inject private Titles titles;
  @Inject private ShownPosts shown;

  @Override
  public String key() {
    return "pages";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(WidgetField.flag("below", true));
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    shown.pages();
    List<MenuEntry> tree =
        settings.flag("below", true)
            ? tree(posts.pages(AT_MOST))
            : posts.pagesBelow(null).stream().map(this::node).toList();
    return tree.isEmpty() ? null : tree;
  }

  private MenuEntry node(Post page) {
    shown.link(page);
    return new MenuEntry(titles.of(page), links.post(page));
  }

  // A page below one that readers do not see stands at the top.
  private List<MenuEntry> tree(List<Post> pages) {
    Map<Long, MenuEntry> nodes = new LinkedHashMap<>();
    pages.forEach(page -> nodes.put(page.getId(), node(page)));
    List<MenuEntry> tops = new ArrayList<>();
    for (Post page : pages) {
      MenuEntry above = page.getParent() == null ? null : nodes.get(page.getParent().getId());
      if (above == null) {
        tops.add(nodes.get(page.getId()));
      } else {
        above.add(nodes.get(page.getId()));
      }
    }
    return tops;
  }
}
