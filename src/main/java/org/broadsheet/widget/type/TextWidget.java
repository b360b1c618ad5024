package org.broadsheet.widget.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.broadsheet.text.Html;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;
import org.broadsheet.widget.WidgetType;

/** A block of rich text. Setting: {@code html}; empty lines make paragraphs. */
@ApplicationScoped
public class TextWidget implements WidgetType {

  @Override
  public String key() {
    return "text";
  }

  @Override
  public List<WidgetField> fields() {
    return List.of(WidgetField.richText("html"));
  }

  /** Sanitised HTML. */
  @Override
  public Object content(long widget, WidgetSettings settings) {
    String html = Html.written(settings.text("html"));
    return html.isBlank() ? null : html;
  }
}
