package org.broadsheet.widget.arranging;

/**
 * Why what stands in a field of a widget's form cannot be kept.
 *
 * @param field name of the field
 * @param row number of the row, from 1; 0 outside of rows
 * @param key end of the message key: {@code widget.problem.KEY}
 * @param least smallest value that would do, where that is the question
 * @param most greatest value or length that would do
 */
public record Problem(String field, int row, String key, int least, int most) {

  Problem(String field, String key) {
    this(field, 0, key, 0, 0);
  }

  Problem inRow(int number) {
    return new Problem(field, number, key, least, most);
  }
}
