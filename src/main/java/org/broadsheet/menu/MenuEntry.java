package org.broadsheet.menu;

import java.util.ArrayList;
import java.util.List;

/** A link at the head of the page, with those that stand below it. */
public final class MenuEntry {

  private final String label;
  private final String url;
  private final List<MenuEntry> entries = new ArrayList<>();

  MenuEntry(String label, String url) {
    this.label = label;
    this.url = url;
  }

  public String getLabel() {
    return label;
  }

  public String getUrl() {
    return url;
  }

  public List<MenuEntry> getEntries() {
    return entries;
  }

  void add(MenuEntry below) {
    entries.add(below);
  }
}
