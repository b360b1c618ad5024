package org.broadsheet.widget;

import java.util.function.Consumer;

/** A block as a page shows it, with everything already read. */
public final class ShownWidget {

  private final Widget widget;
  private final Object content;
  private final KeptHtml html;
  private final Consumer<Exception> complaint;

  ShownWidget(Widget widget, Object content, KeptHtml html, Consumer<Exception> complaint) {
    this.widget = widget;
    this.content = content;
    this.html = html;
    this.complaint = complaint;
  }

  KeptHtml html() {
    return html;
  }

  /** Its view could not show it: it is left out of the page. */
  void fail(Exception reason) {
    complaint.accept(reason);
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
