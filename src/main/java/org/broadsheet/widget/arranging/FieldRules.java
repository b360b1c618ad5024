package org.broadsheet.widget.arranging;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.text.Html;
import org.broadsheet.text.SafeAddress;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetField.Kind;

/** What may stand in the fields of widgets, and how it is stored: nothing that is not checked. */
final class FieldRules {

  private static final int LINE_AT_MOST = 1000;
  private static final int TEXT_AT_MOST = 5000;
  private static final int HTML_AT_MOST = 50_000;
  private static final int ADDRESS_AT_MOST = 2000;
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final Pattern LINE_CONTROLS = Pattern.compile("\\p{Cntrl}+");
  private static final Pattern TEXT_CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]+");

  private FieldRules() {}

  /** Why a text or choice cannot be stored. */
  static Optional<Problem> problem(WidgetField field, String text, List<String> chosen) {
    boolean right =
        switch (field.kind()) {
          case LINE, TEXT, RICH_TEXT, HTML -> text.length() <= length(field.kind());
          case ADDRESS -> text.isEmpty() || isAddress(text);
          case PICTURE -> text.isEmpty() || isPicture(text);
          case NUMBER -> isNumber(text, field);
          case CHOICE ->
              field.options().isEmpty()
                  || field.options().stream().anyMatch(option -> option.value().equals(text));
          case CATEGORIES -> chosen.stream().allMatch(FieldRules::isId);
          case DATE -> text.isEmpty() || date(text).isPresent();
          case FLAG, ROWS -> true;
        };
    return right ? Optional.empty() : Optional.of(problem(field));
  }

  private static Problem problem(WidgetField field) {
    return switch (field.kind()) {
      case NUMBER -> new Problem(field.name(), 0, "number", field.least(), field.most());
      case ADDRESS -> new Problem(field.name(), "address");
      case PICTURE -> new Problem(field.name(), "picture");
      case DATE -> new Problem(field.name(), "date");
      case CHOICE, CATEGORIES -> new Problem(field.name(), "choice");
      default -> new Problem(field.name(), 0, "long", 0, length(field.kind()));
    };
  }

  /** Puts what stands in a field into the settings, made safe; an empty field leaves no trace. */
  static void write(FieldInput input, JsonObjectBuilder settings) {
    String name = input.getName();
    String text = input.getText();
    switch (input.getField().kind()) {
      case FLAG -> settings.add(name, input.isFlag());
      case NUMBER -> settings.add(name, Integer.parseInt(text));
      case CATEGORIES -> settings.add(name, numbers(input.getChosen()));
      case ROWS -> settings.add(name, rows(input.getRows()));
      default -> {
        String clean = clean(input.getField().kind(), text);
        if (!clean.isEmpty()) {
          settings.add(name, clean);
        }
      }
    }
  }

  private static String clean(Kind kind, String text) {
    return switch (kind) {
      case RICH_TEXT -> Html.written(text);
      case HTML -> Html.post(text);
      case ADDRESS -> SafeAddress.link(text);
      case TEXT -> TEXT_CONTROLS.matcher(text.replace("\r\n", "\n")).replaceAll(" ");
      default -> LINE_CONTROLS.matcher(text).replaceAll(" ");
    };
  }

  private static JsonArrayBuilder numbers(List<String> chosen) {
    JsonArrayBuilder numbers = Json.createArrayBuilder();
    chosen.forEach(number -> numbers.add(Long.parseLong(number)));
    return numbers;
  }

  private static JsonArrayBuilder rows(List<FieldRow> rows) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (FieldRow row : rows) {
      JsonObjectBuilder one = Json.createObjectBuilder();
      row.getInputs().forEach(input -> write(input, one));
      JsonValue object = one.build();
      if (!row.isEmpty()) {
        all.add(object);
      }
    }
    return all;
  }

  private static int length(Kind kind) {
    return switch (kind) {
      case TEXT -> TEXT_AT_MOST;
      case RICH_TEXT, HTML -> HTML_AT_MOST;
      default -> LINE_AT_MOST;
    };
  }

  private static boolean isAddress(String text) {
    return text.length() <= ADDRESS_AT_MOST && !SafeAddress.link(text).isEmpty();
  }

  private static boolean isPicture(String text) {
    return isId(text) || (text.length() <= ADDRESS_AT_MOST && SafeAddress.isOwn(text));
  }

  private static boolean isId(String text) {
    return text.matches("\\d{1,18}");
  }

  private static boolean isNumber(String text, WidgetField field) {
    return DIGITS.matcher(text).matches()
        && Integer.parseInt(text) >= field.least()
        && Integer.parseInt(text) <= field.most();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
