package org.broadsheet.menu.editor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.menu.Menu;
import org.broadsheet.menu.MenuItem;
import org.broadsheet.system.Messages;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Notices;

/** The page where an editor changes a menu and its links. */
@Named
@RequestScoped
public class MenuEditor {

  @Inject private CurrentAccount current;
  @Inject private Messages messages;
  @Inject private MenuLines lines;
  @Inject private HttpServletRequest request;
  @EJB private MenuEditService service;
  private Menu menu;
  private int version;
  private String name;
  private List<MenuLine> shown;

  @PostConstruct
  void open() {
    current.require(Capability.EDIT_THEME_OPTIONS);
    menu = service.find(number("id"));
    version = request.getParameter("version") == null ? menu.getVersion() : (int) number("version");
    name = menu.getName();
  }

  static String path(long menu) {
    return MenusPage.HERE + "edit/?id=" + menu;
  }

  private long number(String parameter) {
    return whole(request.getParameter(parameter));
  }

  private static long whole(String written) {
    if (!String.valueOf(written).matches("\\d{1,18}")) {
      throw new NotFoundException("No number: " + written);
    }
    return Long.parseLong(written);
  }

  /** Changes the name. */
  public void rename() {
    change(() -> service.rename(menu.getId(), version, name.strip()), "menu.saved", name.strip());
  }

  /** Shows it at the head of the site, or takes it away from there. */
  public void show() {
    boolean show = !isShown();
    change(
        () -> service.showInHeader(menu.getId(), version, show),
        show ? "menu.shown" : "menu.hidden",
        menu.getName());
  }

  /** Deletes it with its links. */
  public void delete() {
    try {
      service.delete(menu.getId(), version);
      Notices.done(messages.text("menu.deleted", menu.getName()), MenusPage.HERE);
    } catch (MenuChangedException e) {
      refuse();
    }
  }

  /** Does what the button that was pressed says, such as {@code up 17 3}. */
  public void act() {
    String[] words = request.getParameter("do").split(" ", 6);
    if (words.length < 3) {
      throw new NotFoundException("Nothing to do");
    }
    long link = whole(words[1]);
    version = (int) whole(words[2]);
    if (words[0].equals("remove")) {
      remove(link);
    } else {
      move(step(words[0]), link, words.length > 4 ? (int) whole(words[4]) : 0);
    }
  }

  private static MenuStep step(String verb) {
    return Stream.of(MenuStep.values())
        .filter(step -> step.name().toLowerCase(Locale.ROOT).equals(verb))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Nothing to do: " + verb));
  }

  private void move(MenuStep step, long link, int place) {
    String label = line(link).getLabel();
    change(
        () -> service.move(menu.getId(), version, step, link, place), "menu.moved." + step, label);
  }

  private void remove(long link) {
    MenuLine line = line(link);
    Set<Long> below =
        getLines().stream()
            .map(MenuLine::getItem)
            .filter(other -> Objects.equals(other.getParentId(), link))
            .map(MenuItem::getId)
            .collect(Collectors.toSet());
    MenuUndo undo = MenuUndo.of(line.getItem(), getLines().indexOf(line), line.getDepth(), below);
    try {
      service.remove(menu.getId(), version, link);
      Notices.done(messages.text("menu.removed", line.getLabel()), path(menu.getId()), undo.line());
    } catch (MenuChangedException e) {
      refuse();
    }
  }

  /** Puts back what was taken out last. */
  public void undo(String what) {
    MenuUndo undo = MenuUndo.read(what);
    change(() -> service.putBack(menu.getId(), undo), "menu.back", menu.getName());
  }

  private void change(Runnable work, String done, String what) {
    try {
      work.run();
      Notices.done(messages.text(done, what), path(menu.getId()));
    } catch (MenuChangedException e) {
      refuse();
    }
  }

  private void refuse() {
    menu = service.find(menu.getId());
    version = menu.getVersion();
    shown = null;
    Notices.refuse(messages.text("menu.changed-meanwhile"));
  }

  private MenuLine line(long link) {
    return getLines().stream()
        .filter(line -> line.getItem().getId() == link)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("No link " + link));
  }

  public Menu getMenu() {
    return menu;
  }

  /** The version that the page was made with. */
  public int getVersion() {
    return version;
  }

  /** True when it stands at the head of the site. */
  public boolean isShown() {
    return Menu.HEADER.equals(menu.getLocation());
  }

  /** Its links, each after the one it stands below. */
  public List<MenuLine> getLines() {
    if (shown == null) {
      shown = lines.of(menu);
    }
    return shown;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
