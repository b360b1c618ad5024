package org.broadsheet.widget;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.broadsheet.system.change.ChangeClock;
import org.broadsheet.system.change.Memo;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;

/** Which blocks stand in which area, kept in memory of this node until somebody moves one. */
@ApplicationScoped
public class Areas {

  @Inject private WidgetService service;
  @Inject private ChangeClock changes;
  @Inject private Clock clock;
  private Memo<Map<String, List<Widget>>> areas;

  @PostConstruct
  void start() {
    areas = new Memo<>(changes, clock);
  }

  /** The blocks of an area, in their order. */
  List<Widget> of(String area, PageRecord record) {
    return areas
        .get(
            record,
            () -> {
              record.use(Subjects.WIDGETS);
              return service.inShownAreas();
            })
        .getOrDefault(area, List.of());
  }
}
