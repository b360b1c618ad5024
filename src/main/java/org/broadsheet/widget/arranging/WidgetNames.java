package org.broadsheet.widget.arranging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.broadsheet.system.Messages;
import org.broadsheet.widget.Area;
import org.broadsheet.widget.Widget;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetOption;

/** What widgets, their kinds, fields and areas are called in the console. */
@Named
@ApplicationScoped
public class WidgetNames {

  @Inject private Messages messages;

  /** The title of a widget, or what its kind is called. */
  public String of(Widget widget) {
    return widget.getTitle().isBlank() ? type(widget.getType()) : widget.getTitle();
  }

  /** What a kind of widgets is called; its key when nobody has named it. */
  public String type(String key) {
    return found("widget.type." + key, key);
  }

  /** The title that a new widget has until its editor gives it another; may be empty. */
  public String usualTitle(String key) {
    return found("widget.usual." + key, "");
  }

  /** What a kind of widgets is good for, in a sentence. */
  public String about(String key) {
    return found("widget.about." + key, "");
  }

  /** What an area is called. */
  public String area(Area area) {
    return messages.text("widget.area." + area);
  }

  /** The label of a field. */
  public String label(String type, String field) {
    return found("widget.field." + type + "." + field, field);
  }

  /** What explains a field; may be empty. */
  public String hint(String type, String field) {
    return found("widget.hint." + type + "." + field, "");
  }

  /** What an answer to a choice is called. */
  public String option(String type, WidgetField field, WidgetOption option) {
    return option.label().isEmpty()
        ? found("widget.option." + type + "." + field.name() + "." + option.value(), option.value())
        : option.label();
  }

  /** A text with something filled in. */
  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  private String found(String key, String otherwise) {
    return messages.has(key) ? messages.text(key) : otherwise;
  }
}
