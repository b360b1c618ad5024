package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.broadsheet.text.Html;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/**
 * HTML as somebody who knows it has written it, without what runs or loads. Setting: {@code html}.
 */
@ApplicationScoped
public class HtmlWidget implements WidgetType {

  @Override
  public String key() {
    return "html";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(WidgetField.html("html"));
  }

  /** Sanitised HTML. */
  @Override
  public Object content(long widget, WidgetSettings settings) {
    String html = Html.post(settings.text("html"));
    return html.isBlank() ? null : html;
  }
}
