package org.broadsheet.widget.arranging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetField.Kind;
import org.broadsheet.widget.WidgetSettings;

/** A field of a widget's form with what stands in it. */
public final class FieldInput {

  private static final int EMPTY_ROWS = 3;
  private static final int ROWS_AT_MOST = 200;

  private final WidgetField field;
  private final List<FieldRow> rows = new ArrayList<>();
  private String text;
  private boolean flag;
  private List<String> chosen;

  /**
   * A field with what a widget has there.
   *
   * @param rowsWanted how many rows the form has at least, by the name of the field
   */
  FieldInput(WidgetField field, WidgetSettings settings, ToIntFunction<String> rowsWanted) {
    this.field = field;
    this.text = stored(field, settings);
    this.flag = settings.flag(field.name(), field.usual() == 1);
    this.chosen = settings.numbers(field.name()).stream().map(String::valueOf).toList();
    if (field.kind() == Kind.ROWS) {
      settings.objects(field.name()).forEach(row -> rows.add(new FieldRow(field.columns(), row)));
      int wanted = rowsWanted.applyAsInt(field.name());
      addRows(Math.max(wanted - rows.size(), wanted == 0 ? EMPTY_ROWS : 0));
    }
  }

  private static String stored(WidgetField field, WidgetSettings settings) {
    String text = settings.text(field.name());
    return switch (field.kind()) {
      case NUMBER ->
          String.valueOf(settings.number(field.name(), field.usual(), field.least(), field.most()));
      case CHOICE ->
          text.isEmpty() && !field.options().isEmpty() ? field.options().get(0).value() : text;
      default -> text;
    };
  }

  public WidgetField getField() {
    return field;
  }

  public String getName() {
    return field.name();
  }

  /** What stands in a field of text; never null. */
  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text.strip();
  }

  public boolean isFlag() {
    return flag;
  }

  public void setFlag(boolean flag) {
    this.flag = flag;
  }

  /** Numbers of the categories that are ticked. */
  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
  }

  public List<FieldRow> getRows() {
    return rows;
  }

  /** Makes room for more. */
  public void addRows() {
    addRows(EMPTY_ROWS);
  }

  private void addRows(int count) {
    for (int i = 0; i < count && rows.size() < ROWS_AT_MOST; i++) {
      rows.add(new FieldRow(field.columns(), WidgetSettings.read("")));
    }
  }

  /** Lets a row and the one before it change places. */
  public void raise(int row) {
    if (row > 0 && row < rows.size()) {
      Collections.swap(rows, row, row - 1);
    }
  }

  /** What keeps it from being stored; mostly nothing. */
  Stream<Problem> problems() {
    return field.kind() == Kind.ROWS
        ? FieldRow.problems(rows)
        : FieldRules.problem(field, text, chosen).stream();
  }
}
