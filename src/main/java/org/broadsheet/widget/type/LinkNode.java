package org.broadsheet.widget.type;

import java.util.ArrayList;
import java.util.List;

/** A link with those that stand below it. */
public final class LinkNode {

  private final String label;
  private final String url;
  private final List<LinkNode> entries = new ArrayList<>();

  LinkNode(String label, String url) {
    this.label = label;
    this.url = url;
  }

  public String getLabel() {
    return label;
  }

  public String getUrl() {
    return url;
  }

  public List<LinkNode> getEntries() {
    return entries;
  }
}
