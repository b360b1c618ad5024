package org.broadsheet.menu.editor;

import org.broadsheet.menu.MenuItem;

/** A link of a menu as its editor shows it. */
public final class MenuLine {

  private final MenuItem item;
  private final int depth;
  private final String label;
  private final String leads;
  private final int version;

  MenuLine(MenuItem item, int depth, String label, String leads, int version) {
    this.item = item;
    this.depth = depth;
    this.label = label;
    this.leads = leads;
    this.version = version;
  }

  public MenuItem getItem() {
    return item;
  }

  /** 0 at the top. */
  public int getDepth() {
    return depth;
  }

  /** What readers see. */
  public String getLabel() {
    return label;
  }

  /** What it leads to; empty when that is not to be seen by readers. */
  public String getLeads() {
    return leads;
  }

  /** What an action says about which link of the menu, as it was seen, it is for. */
  public String getSeen() {
    return item.getId() + " " + version;
  }
}
