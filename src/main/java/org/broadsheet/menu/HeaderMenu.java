package org.broadsheet.menu;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.broadsheet.system.Visit;
import org.broadsheet.system.change.PageRecord;

/** The links at the head of every page, in two levels. */
@Named
@RequestScoped
public class HeaderMenu {

  @Inject private HeaderLinks links;
  @Inject private Visit visit;
  @Inject private PageRecord record;
  private List<MenuEntry> entries;

  public List<MenuEntry> getEntries() {
    if (entries == null) {
      entries = links.entries(record);
    }
    return entries;
  }

  /** {@code page} for the link to the page that shows it, else null: for {@code aria-current}. */
  public String current(MenuEntry entry) {
    boolean here =
        visit.getDestination() != null && entry.getUrl().equals(visit.getCanonicalPath());
    return here ? "page" : null;
  }
}
