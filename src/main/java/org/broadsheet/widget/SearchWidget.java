package org.broadsheet.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.broadsheet.system.Address;
import org.broadsheet.system.Visit;

/** A field to search the site with; keeps the words that were searched for. No settings. */
@ApplicationScoped
public class SearchWidget implements WidgetType {

  @Inject private Visit visit;

  @Override
  public String key() {
    return "search";
  }

  /** The words searched for just now; empty on other pages. */
  @Override
  public Object content(long widget, WidgetSettings settings) {
    Address address = visit.getAddress();
    return address == null ? "" : address.query().getOrDefault("s", "");
  }
}
