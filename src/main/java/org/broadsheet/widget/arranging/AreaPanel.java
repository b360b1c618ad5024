package org.broadsheet.widget.arranging;

import java.util.List;
import org.broadsheet.widget.Area;
import org.broadsheet.widget.Widget;

/** An area with its widgets, as the page for arranging shows it. */
public final class AreaPanel {

  private final Area area;
  private final List<Card> cards;

  AreaPanel(Area area, List<Card> cards) {
    this.area = area;
    this.cards = cards;
  }

  public Area getArea() {
    return area;
  }

  public List<Card> getCards() {
    return cards;
  }

  /** True when readers see something there. */
  public boolean isVisible() {
    return area.isShown() && cards.stream().anyMatch(card -> card.getWidget().isEnabled());
  }

  /** A widget to take hold of. */
  public static final class Card {

    private final Widget widget;
    private final String name;
    private final boolean first;
    private final boolean last;

    Card(Widget widget, String name, boolean first, boolean last) {
      this.widget = widget;
      this.name = name;
      this.first = first;
      this.last = last;
    }

    public Widget getWidget() {
      return widget;
    }

    /** Its title, or what its type is called. */
    public String getName() {
      return name;
    }

    /** What an action says about which widget, as it was seen, it is for. */
    public String getSeen() {
      return widget.getId() + " " + widget.getVersion();
    }

    public boolean isFirst() {
      return first;
    }

    public boolean isLast() {
      return last;
    }
  }
}
