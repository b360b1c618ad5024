package org.broadsheet.widget.arranging;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Notices;
import org.broadsheet.widget.Area;
import org.broadsheet.widget.Widget;
import org.broadsheet.widget.WidgetType;
import org.broadsheet.widget.WidgetTypes;

/**
 * The page where widgets are arranged. Its buttons say in one field what is to be done with which
 * widget as it was seen: {@code up 17 3}; dragging sends the same field.
 */
@Named
@RequestScoped
public class WidgetsPage {

  static final String HERE = "/admin/widgets/";

  @Inject private CurrentAccount current;
  @Inject private WidgetTypes types;
  @Inject private WidgetNames names;
  @Inject private HttpServletRequest request;
  @EJB private ArrangementService service;
  private Map<Area, AreaPanel> panels;

  @PostConstruct
  void open() {
    current.require(Capability.EDIT_THEME_OPTIONS);
  }

  /** The areas that readers see, in the order of a page. */
  public List<AreaPanel> getAreas() {
    return Area.shown().stream().map(area -> panels().get(area)).toList();
  }

  /** The widgets that are kept aside. */
  public AreaPanel getInactive() {
    return panels().get(Area.INACTIVE);
  }

  /** Where a widget can be put. */
  public List<Area> getPlaces() {
    List<Area> places = new ArrayList<>(Area.shown());
    places.add(Area.INACTIVE);
    return places;
  }

  /** The kinds of widgets by name. */
  public List<WidgetType> getTypes() {
    return types.all().stream()
        .sorted((one, other) -> names.type(one.key()).compareToIgnoreCase(names.type(other.key())))
        .toList();
  }

  /** Does what the button that was pressed says. */
  public void act() {
    Order order = Order.read(request.getParameter("do"));
    try {
      perform(order);
    } catch (ChangedMeanwhileException | NotFoundException e) {
      // Not there any more, or not as it was seen.
      panels = null;
      Notices.refuse(names.text("widget.changed-meanwhile"));
    } catch (FullAreaException e) {
      Notices.refuse(names.text("widget.full", e.getMost()));
    }
  }

  private void perform(Order order) {
    switch (order.verb()) {
      case "add" -> add(order);
      case "up" -> step(order, -1);
      case "down" -> step(order, 1);
      case "move" ->
          place(order, area(request.getParameter("to-" + order.id())), Integer.MAX_VALUE);
      case "place" -> place(order, area(order.word(0)), order.number(1));
      case "off", "on" -> enable(order, order.verb().equals("on"));
      case "remove" -> takeOut(order, Area.INACTIVE, "widget.removed");
      case "delete" -> takeOut(order, Area.GONE, "widget.deleted");
      default -> throw new NotFoundException("Nothing to do: " + order.verb());
    }
  }

  private void add(Order order) {
    boolean dragged = order.has(1);
    Area area = area(dragged ? order.word(0) : request.getParameter("area"));
    int place = dragged ? order.number(1) : Integer.MAX_VALUE;
    Widget widget = service.add(order.type(), names.usualTitle(order.type()), area, place);
    Notices.done(
        names.text("widget.added", names.of(widget), names.area(area)),
        WidgetEditor.HERE + "?id=" + widget.getId());
  }

  private void step(Order order, int by) {
    Widget widget = service.find(order.id());
    Area area = area(widget.getArea());
    place(order, area, index(order, area) + by);
  }

  private int index(Order order, Area area) {
    return panels().get(area).getCards().stream()
        .map(card -> card.getWidget().getId())
        .toList()
        .indexOf(order.id());
  }

  private int count(Area area) {
    return panels().get(area).getCards().size();
  }

  private void place(Order order, Area area, int place) {
    service.place(order.id(), order.version(), area, place);
    panels = null;
    done("widget.moved", order, name(order), index(order, area) + 1, count(area), names.area(area));
  }

  private void enable(Order order, boolean shown) {
    service.enable(order.id(), order.version(), shown);
    done(shown ? "widget.enabled" : "widget.disabled", order, name(order));
  }

  private void takeOut(Order order, Area to, String text) {
    Widget widget = service.find(order.id());
    Area from = area(widget.getArea());
    String undo = order.id() + " " + to.getKey() + " " + from.getKey() + " " + index(order, from);
    service.place(order.id(), order.version(), to, 0);
    Notices.done(names.text(text, names.of(widget)), HERE, undo);
  }

  /** Puts back what was taken out last. */
  public void undo(String what) {
    Order order = Order.read("back " + what);
    try {
      service.putBack(
          order.id(), area(order.afterId(0)), area(order.afterId(1)), order.numberAfterId(2));
      done("widget.back", order, name(order));
    } catch (ChangedMeanwhileException e) {
      Notices.refuse(names.text("widget.changed-meanwhile"));
    }
  }

  private String name(Order order) {
    return names.of(service.find(order.id()));
  }

  private void done(String key, Order order, Object... arguments) {
    Notices.done(names.text(key, arguments), HERE + "#w" + order.id());
  }

  private static Area area(String key) {
    return Area.of(String.valueOf(key)).orElseThrow(() -> new NotFoundException("No area " + key));
  }

  private Map<Area, AreaPanel> panels() {
    if (panels == null) {
      panels = new EnumMap<>(Area.class);
      service.all().forEach((area, widgets) -> panels.put(area, panel(area, widgets)));
    }
    return panels;
  }

  private AreaPanel panel(Area area, List<Widget> widgets) {
    List<AreaPanel.Card> cards = new ArrayList<>();
    for (Widget widget : widgets) {
      boolean first = cards.isEmpty();
      boolean last = cards.size() == widgets.size() - 1;
      cards.add(new AreaPanel.Card(widget, names.of(widget), first, last));
    }
    return new AreaPanel(area, cards);
  }
}
