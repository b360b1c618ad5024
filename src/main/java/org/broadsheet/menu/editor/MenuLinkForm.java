package org.broadsheet.menu.editor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.category.CategoryTree;
import org.broadsheet.menu.MenuItem;
import org.broadsheet.menu.MenuItem.Target;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostListService;
import org.broadsheet.post.PostService;
import org.broadsheet.post.Titles;
import org.broadsheet.system.Messages;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Notices;
import org.broadsheet.text.SafeAddress;

/** The forms that add a link to a menu, or change one ({@code link} in the address). */
@Named
@RequestScoped
public class MenuLinkForm {

  private static final int PAGES_AT_MOST = 500;
  private static final int POSTS_AT_MOST = 50;

  @Inject private MenuEditor editor;
  @Inject private Messages messages;
  @Inject private CategoryTree tree;
  @Inject private Titles titles;
  @Inject private HttpServletRequest request;
  @EJB private MenuEditService service;
  @EJB private PostService posts;
  @EJB private PostListService lists;
  private MenuItem item;
  private String thing;
  private String label;
  private String url;

  @PostConstruct
  void open() {
    String link = String.valueOf(request.getParameter("link"));
    if (link.matches("\\d{1,18}")) {
      item =
          service.items(editor.getMenu().getId()).stream()
              .filter(each -> each.getId() == Long.parseLong(link))
              .findFirst()
              .orElseThrow(() -> new NotFoundException("No link " + link));
      label = item.getLabel();
      url = item.getUrl();
    }
  }

  /** Adds a link to a page, post or category. */
  public void addThing() {
    String[] parts = String.valueOf(thing).split(" ");
    Target target = Target.valueOf(parts[0]);
    keep(new MenuLinkDraft("", target, Long.valueOf(parts[1]), ""), null);
  }

  /** Adds a link to an address. */
  public void addAddress() {
    keep(new MenuLinkDraft(text(label), Target.ADDRESS, null, text(url)), "address:url");
  }

  /** Changes the link. */
  public void change() {
    keep(
        new MenuLinkDraft(text(label), item.getTarget(), item.getTargetId(), text(url)),
        "link:url");
  }

  private void keep(MenuLinkDraft draft, String field) {
    long menu = editor.getMenu().getId();
    if (draft.target() == Target.ADDRESS && SafeAddress.link(draft.url()).isEmpty()) {
      Notices.refuse(field, messages.text("menu.link.url.invalid"));
      return;
    }
    try {
      if (item == null) {
        service.add(menu, editor.getVersion(), draft);
      } else {
        service.change(menu, editor.getVersion(), item.getId(), draft);
      }
      Notices.done(
          messages.text(item == null ? "menu.link.added" : "menu.link.saved"),
          MenuEditor.path(menu));
    } catch (MenuChangedException e) {
      Notices.refuse(messages.text("menu.changed-meanwhile"));
    } catch (EJBException e) {
      if (e.getCausedByException() instanceof IllegalArgumentException) {
        Notices.refuse(messages.text("menu.link.refused"));
      } else {
        throw e;
      }
    }
  }

  private static String text(String written) {
    return written == null ? "" : written.strip().replaceAll("\\p{Cntrl}+", " ");
  }

  /** The link that is changed, or null. */
  public MenuItem getItem() {
    return item;
  }

  /** What a link can lead to, by kind. */
  public List<SelectItemGroup> getThings() {
    List<SelectItem> categories =
        tree.all().stream().map(line -> item(Target.CATEGORY, line.id(), line.name())).toList();
    return Stream.of(
            group("menu.add.pages", posts(posts.pages(PAGES_AT_MOST))),
            group("menu.add.categories", categories),
            group("menu.add.posts", posts(lists.newest(POSTS_AT_MOST))))
        .filter(group -> group.getSelectItems().length > 0)
        .toList();
  }

  private List<SelectItem> posts(List<Post> found) {
    return found.stream().map(post -> item(Target.POST, post.getId(), titles.of(post))).toList();
  }

  private static SelectItem item(Target target, long id, String name) {
    return new SelectItem(target + " " + id, name);
  }

  private SelectItemGroup group(String key, List<SelectItem> items) {
    return new SelectItemGroup(messages.text(key), null, false, items.toArray(new SelectItem[0]));
  }

  public String getThing() {
    return thing;
  }

  public void setThing(String thing) {
    this.thing = thing;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }
}
