package org.broadsheet.menu;

import java.util.ArrayList;
import java.util.List;

/** A link at the head of the page, with those that stand below it. */
public final class MenuEntry {

  private final String label;
  private final String url;
  private final boolean current;
  private final List<MenuEntry> entries = new ArrayList<>();

  MenuEntry(String label, String url, boolean current) {
    this.label = label;
    this.url = url;
    this.current = current;
  }

  public String getLabel() {
    return label;
  }

  public String getUrl() {
    return url;
  }

  /** {@code page} when it leads to the page that shows it, else null: for {@code aria-current}. */
  public String getCurrent() {
    return current ? "page" : null;
  }

  public List<MenuEntry> getEntries() {
    return entries;
  }

  void add(MenuEntry below) {
    entries.add(below);
  }
}
