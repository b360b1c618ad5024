package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/** A field to search the site with; keeps the words that were searched for. No settings. */
@ApplicationScoped
public class SearchWidget implements WidgetType {

  @Override
  public String key() {
    return "search";
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    return settings;
  }
}
