package org.broadsheet.widget;

import java.util.List;

/**
 * A kind of block that editors can put on the page. Every CDI bean of this type is one; its view is
 * {@code /WEB-INF/widgets/KEY.xhtml} and sees {@code widget} (a {@link ShownWidget}) and {@code
 * content}.
 */
public interface WidgetType {

  /** Name in the database, in the view's file name and in its CSS class: lower-case kebab. */
  String key();

  /** What an editor can choose, in the order of the form; nothing unless a type says so. */
  default List<WidgetField> fields() {
    return List.of();
  }

  /**
   * What the view shows, already read: nothing in it may ask the database again. A block that fails
   * is left out of the page.
   *
   * @param widget number of the block, unique on the page
   * @return null when there is nothing to show and the block is to be left out
   */
  Object content(long widget, WidgetSettings settings);
}
