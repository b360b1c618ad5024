package org.broadsheet.menu.editor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.menu.Menu;
import org.broadsheet.menu.MenuService;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Notices;

/** The list of menus, and where a new one is made. */
@Named
@RequestScoped
public class MenusPage {

  static final String HERE = "/admin/menus/";

  @Inject private CurrentAccount current;
  @Inject private Messages messages;
  @EJB private MenuService menus;
  @EJB private MenuEditService service;
  private String name;
  private List<Menu> all;

  @PostConstruct
  void open() {
    current.require(Capability.EDIT_THEME_OPTIONS);
  }

  /** Makes a menu, and goes on to its links. */
  public void create() {
    Menu menu = service.create(name.strip());
    Notices.done(messages.text("menu.created", menu.getName()), MenuEditor.path(menu.getId()));
  }

  /** All menus by name. */
  public List<Menu> getMenus() {
    if (all == null) {
      all = menus.all();
    }
    return all;
  }

  /** True when a menu stands at the head of the site. */
  public boolean isShown(Menu menu) {
    return Menu.HEADER.equals(menu.getLocation());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
