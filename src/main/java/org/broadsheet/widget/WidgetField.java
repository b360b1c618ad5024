package org.broadsheet.widget;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that an editor can choose about a widget; its label is the text {@code
 * widget.field.TYPE.NAME}, and {@code widget.hint.TYPE.NAME} explains it where there is such a
 * text.
 *
 * @param name of the setting
 * @param kind how it is asked for, checked and stored
 * @param usual value of a number or flag (0 or 1) while nobody has chosen
 * @param least smallest number
 * @param most greatest number
 * @param options the answers to a choice, the usual one first
 * @param columns the fields of each row
 */
public record WidgetField(
    String name,
    Kind kind,
    int usual,
    int least,
    int most,
    List<WidgetOption> options,
    List<WidgetField> columns) {

  /** How a field is asked for, checked and stored. */
  public enum Kind {
    /** One line of plain text. */
    LINE,
    /** Some lines of plain text. */
    TEXT,
    /** HTML as people write it, with paragraphs at empty lines. */
    RICH_TEXT,
    /** HTML as it is, for those who know it. */
    HTML,
    /** Where a link leads. */
    ADDRESS,
    /** Address of a picture of this site, or its number in the media library. */
    PICTURE,
    NUMBER,
    FLAG,
    CHOICE,
    /** Numbers of categories. */
    CATEGORIES,
    /** A day, stored as {@code 2006-11-02}. */
    DATE,
    /** A list of things with columns of the kinds of one text. */
    ROWS
  }

  private static WidgetField plain(String name, Kind kind) {
    return new WidgetField(name, kind, 0, 0, 0, List.of(), List.of());
  }

  /** One line of plain text. */
  public static WidgetField line(String name) {
    return plain(name, Kind.LINE);
  }

  /** Some lines of plain text. */
  public static WidgetField text(String name) {
    return plain(name, Kind.TEXT);
  }

  /** HTML as people write it. */
  public static WidgetField richText(String name) {
    return plain(name, Kind.RICH_TEXT);
  }

  /** HTML as it is. */
  public static WidgetField html(String name) {
    return plain(name, Kind.HTML);
  }

  /** Where a link leads. */
  public static WidgetField address(String name) {
    return plain(name, Kind.ADDRESS);
  }

  /** A picture of this site. */
  public static WidgetField picture(String name) {
    return plain(name, Kind.PICTURE);
  }

  /** A whole number within a range. */
  public static WidgetField number(String name, int usual, int least, int most) {
    return new WidgetField(name, Kind.NUMBER, usual, least, most, List.of(), List.of());
  }

  /** A yes or no. */
  public static WidgetField flag(String name, boolean usual) {
    return new WidgetField(name, Kind.FLAG, usual ? 1 : 0, 0, 1, List.of(), List.of());
  }

  /** One of some answers whose texts are {@code widget.option.TYPE.NAME.VALUE}; the usual first. */
  public static WidgetField choice(String name, String... values) {
    return choice(name, Stream.of(values).map(value -> new WidgetOption(value, "")).toList());
  }

  /** One of some answers that are made of what is on the site. */
  public static WidgetField choice(String name, List<WidgetOption> options) {
    return new WidgetField(name, Kind.CHOICE, 0, 0, 0, options, List.of());
  }

  /** Categories, any number of them. */
  public static WidgetField categories(String name) {
    return plain(name, Kind.CATEGORIES);
  }

  /** A day. */
  public static WidgetField date(String name) {
    return plain(name, Kind.DATE);
  }

  /** A list of things, each with these columns. */
  public static WidgetField rows(String name, WidgetField... columns) {
    return new WidgetField(name, Kind.ROWS, 0, 0, 0, List.of(), List.of(columns));
  }
}
