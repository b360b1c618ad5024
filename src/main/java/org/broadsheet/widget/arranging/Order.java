package org.broadsheet.widget.arranging;

import java.util.List;
import org.broadsheet.system.NotFoundException;

/** What a button for arranging says: a verb, a widget as it was seen, and where to put it. */
final class Order {

  private final List<String> words;

  private Order(List<String> words) {
    this.words = words;
  }

  /** Reads one, such as {@code place 17 3 sidebar 2} or {@code add search sidebar 2}. */
  static Order read(String written) {
    return new Order(List.of(String.valueOf(written).split(" ", 8)));
  }

  String verb() {
    return words.get(0);
  }

  /** Key of the type of a widget to be added. */
  String type() {
    return at(1);
  }

  long id() {
    return whole(1);
  }

  int version() {
    return (int) whole(2);
  }

  /** True when there is such a word behind the widget. */
  boolean has(int index) {
    return words.size() > place() + index;
  }

  /** A word behind the widget, from 0. */
  String word(int index) {
    return at(place() + index);
  }

  int number(int index) {
    return (int) whole(place() + index);
  }

  /** A word behind a widget of which no version is told. */
  String afterId(int index) {
    return at(2 + index);
  }

  int numberAfterId(int index) {
    return (int) whole(2 + index);
  }

  // A new widget has a type, but no number and no version yet.
  private int place() {
    return verb().equals("add") ? 2 : 3;
  }

  private String at(int index) {
    if (index >= words.size()) {
      throw new NotFoundException("Not enough words: " + words);
    }
    return words.get(index);
  }

  private long whole(int index) {
    if (!at(index).matches("\\d{1,9}")) {
      throw new NotFoundException("No number: " + words);
    }
    return Long.parseLong(at(index));
  }
}
