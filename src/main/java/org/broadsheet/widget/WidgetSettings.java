package org.broadsheet.widget;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** What an editor has chosen for a block; what is missing or of the wrong kind has its default. */
public final class WidgetSettings {

  private final JsonObject object;

  private WidgetSettings(JsonObject object) {
    this.object = object;
  }

  /**
   * Reads the settings of a block.
   *
   * @throws IllegalArgumentException when they are not a JSON object
   */
  public static WidgetSettings read(String json) {
    if (json.isBlank()) {
      return new WidgetSettings(JsonValue.EMPTY_JSON_OBJECT);
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return new WidgetSettings(reader.readObject());
    } catch (JsonException e) {
      throw new IllegalArgumentException("Settings are no JSON object: " + e.getMessage(), e);
    }
  }

  /** A text; empty by default. */
  public String text(String name) {
    return object.get(name) instanceof JsonString text ? text.getString().strip() : "";
  }

  /** A whole number, moved into the range where it is outside. */
  public int number(String name, int usual, int least, int most) {
    long number = object.get(name) instanceof JsonNumber given ? given.longValue() : usual;
    return (int) Math.max(least, Math.min(most, number));
  }

  /** A yes or no. */
  public boolean flag(String name, boolean usual) {
    JsonValue value = object.get(name);
    return value == JsonValue.TRUE || (value != JsonValue.FALSE && usual);
  }

  /** Numbers of things, in their order; empty by default. */
  public List<Long> numbers(String name) {
    return array(name).stream()
        .filter(JsonNumber.class::isInstance)
        .map(value -> ((JsonNumber) value).longValue())
        .distinct()
        .toList();
  }

  /** Objects within; empty by default. */
  public List<WidgetSettings> objects(String name) {
    return array(name).stream()
        .filter(JsonObject.class::isInstance)
        .map(value -> new WidgetSettings(value.asJsonObject()))
        .toList();
  }

  /** All texts that are set, also within objects. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    collect(object, texts);
    return texts;
  }

  private static void collect(JsonValue value, List<String> texts) {
    switch (value.getValueType()) {
      case STRING -> texts.add(((JsonString) value).getString());
      case ARRAY -> value.asJsonArray().forEach(one -> collect(one, texts));
      case OBJECT -> value.asJsonObject().values().forEach(one -> collect(one, texts));
      default -> {
        // Numbers and answers of yes or no.
      }
    }
  }

  private List<? extends JsonValue> array(String name) {
    return object.get(name) instanceof JsonArray array ? array : List.of();
  }
}
