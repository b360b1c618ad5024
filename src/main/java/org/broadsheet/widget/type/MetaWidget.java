package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/** The way into the console, and the feeds. No settings. */
@ApplicationScoped
public class MetaWidget implements WidgetType {

  @Override
  public String key() {
    return "meta";
  }

  @Override
  public Object content(long widget, WidgetSettings settings) {
    return settings;
  }
}
