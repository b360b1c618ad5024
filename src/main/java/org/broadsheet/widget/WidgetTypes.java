package org.broadsheet.widget;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.system.change.ChangeClock;
import org.broadsheet.system.change.Memo;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;

/** The kinds of blocks there are, and the safe way to show one. */
@ApplicationScoped
public class WidgetTypes {

  private static final Logger LOG = Logger.getLogger(WidgetTypes.class.getName());

  /** A block that failed may have met a database that was away for a moment. */
  private static final Duration TRY_AGAIN = Duration.ofMinutes(1);

  @Inject private Instance<WidgetType> beans;
  @Inject private ServletContext context;
  @Inject private ChangeClock changes;
  @Inject private Clock clock;
  @Inject private PageRecord record;
  private final Map<Long, Memo<Optional<ShownWidget>>> shown = new ConcurrentHashMap<>();
  private final Map<String, WidgetType> types = new HashMap<>();
  private final Set<String> complained = ConcurrentHashMap.newKeySet();

  @PostConstruct
  void collect() {
    beans.forEach(type -> types.put(type.key(), type));
  }

  /** All kinds there are, by their keys. */
  public List<WidgetType> all() {
    return types.values().stream().sorted(Comparator.comparing(WidgetType::key)).toList();
  }

  /** The kind with this key. */
  public Optional<WidgetType> find(String key) {
    return Optional.ofNullable(types.get(key));
  }

  /** The block with its content as it would be with what an editor has not saved yet. */
  public Optional<ShownWidget> draft(Widget widget) {
    return make(widget);
  }

  /**
   * The block with its content, made once until something it shows changes; empty when it has none
   * or cannot be shown.
   */
  public Optional<ShownWidget> show(Widget widget) {
    return shown
        .computeIfAbsent(widget.getId(), id -> new Memo<>(changes, clock))
        .get(record, () -> make(widget));
  }

  // A failure is logged once for each version of the block, not at every page.
  private Optional<ShownWidget> make(Widget widget) {
    record.use(Subjects.WIDGETS, Subjects.SETTINGS);
    try {
      WidgetType type = types.get(widget.getType());
      if (type == null || context.getResource(Sidebar.view(type.key())) == null) {
        throw new IllegalArgumentException("No such type of widget: " + widget.getType());
      }
      Object content = type.content(widget.getId(), WidgetSettings.read(widget.getSettings()));
      return Optional.ofNullable(content)
          .map(
              known ->
                  new ShownWidget(
                      widget, known, new KeptHtml(changes, clock), e -> leaveOut(widget, e)));
    } catch (MalformedURLException | RuntimeException e) {
      leaveOut(widget, e);
      return Optional.empty();
    }
  }

  private void leaveOut(Widget widget, Exception reason) {
    if (complained.add(widget.getId() + "/" + widget.getVersion())) {
      LOG.log(Level.WARNING, reason, () -> "Left out of the page: widget " + widget.getId());
    }
    record.until(clock.instant().plus(TRY_AGAIN));
  }
}
