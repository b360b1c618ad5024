package org.broadsheet.widget;

import jakarta.enterprise.context.ApplicationScoped;
import org.broadsheet.text.Html;

/** A block of rich text. Setting: {@code html}. */
@ApplicationScoped
public class TextWidget implements WidgetType {

  @Override
  public String key() {
    return "text";
  }

  /** Sanitised HTML. */
  @Override
  public Object content(long widget, WidgetSettings settings) {
    String html = Html.post(settings.text("html"));
    return html.isBlank() ? null : html;
  }
}
