package org.broadsheet.menu;

import java.util.ArrayList;
import java.util.List;

/** A link of a navigation, with those that stand below it. */
public final class MenuEntry {

  private final String label;
  private final String url;
  private final List<MenuEntry> entries = new ArrayList<>();

  /** A link with nothing below it yet. */
  public MenuEntry(String label, String url) {
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

  /** Puts a link below this one, after those that are there. */
  public void add(MenuEntry below) {
    entries.add(below);
  }
}
