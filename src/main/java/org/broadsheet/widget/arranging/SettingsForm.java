package org.broadsheet.widget.arranging;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.ToIntFunction;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;

/** The form of a widget's settings, made of what its type asks for. */
final class SettingsForm {

  private final List<FieldInput> inputs;

  /** The form with what a widget has, as a check of it. */
  SettingsForm(List<WidgetField> fields, String settings) {
    this(fields, settings, name -> 0);
  }

  /**
   * The form with what a widget has.
   *
   * @param rowsWanted how many rows a field has at least, by its name
   */
  SettingsForm(List<WidgetField> fields, String settings, ToIntFunction<String> rowsWanted) {
    WidgetSettings stored = WidgetSettings.read(settings);
    inputs = fields.stream().map(field -> new FieldInput(field, stored, rowsWanted)).toList();
  }

  List<FieldInput> inputs() {
    return inputs;
  }

  /** What has to be put right first. */
  List<Problem> problems() {
    return inputs.stream().flatMap(FieldInput::problems).toList();
  }

  /** The settings as they are stored, sanitised; only when there is no problem. */
  String json() {
    JsonObjectBuilder settings = Json.createObjectBuilder();
    inputs.forEach(input -> FieldRules.write(input, settings));
    return settings.build().toString();
  }
}
