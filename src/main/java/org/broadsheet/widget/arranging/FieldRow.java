package org.broadsheet.widget.arranging;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.widget.WidgetField;
import org.broadsheet.widget.WidgetSettings;

/** One of several things that a field asks for, with its columns. */
public final class FieldRow {

  private final List<FieldInput> inputs;

  FieldRow(List<WidgetField> columns, WidgetSettings settings) {
    inputs = columns.stream().map(column -> new FieldInput(column, settings, name -> 0)).toList();
  }

  public List<FieldInput> getInputs() {
    return inputs;
  }

  /** True when nothing was filled in: an empty row is no row. */
  public boolean isEmpty() {
    return inputs.stream().allMatch(input -> input.getText().isEmpty());
  }

  /** What is wrong in it; {@code number} counts from 1. */
  Stream<Problem> problems(int number) {
    return inputs.stream().flatMap(FieldInput::problems).map(problem -> problem.inRow(number));
  }

  static Stream<Problem> problems(List<FieldRow> rows) {
    return IntStream.range(0, rows.size())
        .filter(i -> !rows.get(i).isEmpty())
        .boxed()
        .flatMap(i -> rows.get(i).problems(i + 1));
  }
}
