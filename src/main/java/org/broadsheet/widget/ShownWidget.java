package org.broadsheet.widget;

/** A block as a page shows it, with everything already read. */
public final class ShownWidget {

  private final Widget widget;
  private final Object content;

  ShownWidget(Widget widget, Object content) {
    this.widget = widget;
    this.content = content;
  }

  /** Value for {@code id} attributes, unique on the page. */
  public String getDomId() {
    return "widget-" + widget.getId();
  }

  /** Key of its type. */
  public String getType() {
    return widget.getType();
  }

  /** Plain text over it; may be empty. */
  public String getTitle() {
    return widget.getTitle();
  }

  /** What its type's view shows. */
  public Object getContent() {
    return content;
  }

  /** The view of its type. */
  public String getView() {
    return Sidebar.view(widget.getType());
  }
}
