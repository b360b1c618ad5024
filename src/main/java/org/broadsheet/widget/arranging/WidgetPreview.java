package org.broadsheet.widget.arranging;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.OwnFrame;
import org.broadsheet.widget.Area;
import org.broadsheet.widget.ShownWidget;
import org.broadsheet.widget.Widget;
import org.broadsheet.widget.WidgetTypes;

/** Widgets as readers will see them: those of an area, or one that somebody is filling in. */
@Named
@RequestScoped
public class WidgetPreview {

  @Inject private CurrentAccount current;
  @Inject private WidgetTypes types;
  @Inject private PreviewDrafts drafts;
  @Inject private HttpServletRequest request;
  @EJB private ArrangementService service;
  private List<ShownWidget> widgets;

  @PostConstruct
  void open() {
    current.require(Capability.EDIT_THEME_OPTIONS);
    OwnFrame.allow();
    widgets = read();
  }

  private List<ShownWidget> read() {
    if (request.getParameter("area") != null) {
      Area area =
          Area.of(request.getParameter("area"))
              .orElseThrow(() -> new NotFoundException("No such area"));
      return service.all().get(area).stream()
          .filter(Widget::isEnabled)
          .map(types::draft)
          .flatMap(Optional::stream)
          .toList();
    }
    Optional<Widget> widget =
        number("draft") > 0
            ? drafts.find(number("draft"))
            : Optional.of(service.find(number("widget")));
    return widget.flatMap(types::draft).stream().toList();
  }

  private long number(String name) {
    String written = String.valueOf(request.getParameter(name));
    return written.matches("\\d{1,18}") ? Long.parseLong(written) : 0;
  }

  public List<ShownWidget> getWidgets() {
    return widgets;
  }
}
