package org.broadsheet.widget;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The kinds of blocks there are, and the safe way to show one. */
@ApplicationScoped
public class WidgetTypes {

  private static final Logger LOG = Logger.getLogger(WidgetTypes.class.getName());

  @Inject private Instance<WidgetType> beans;
  @Inject private ServletContext context;
  private final Map<String, WidgetType> types = new HashMap<>();
  private final Set<String> complained = ConcurrentHashMap.newKeySet();

  @PostConstruct
  void collect() {
    beans.forEach(type -> types.put(type.key(), type));
  }

  /**
   * The block with its content, or null when it has none or cannot be shown. A failure is logged
   * once for each version of the block, not at every page.
   */
  ShownWidget show(Widget widget) {
    try {
      WidgetType type = types.get(widget.getType());
      if (type == null || context.getResource(Sidebar.view(type.key())) == null) {
        throw new IllegalArgumentException("No such type of widget: " + widget.getType());
      }
      Object content = type.content(widget.getId(), WidgetSettings.read(widget.getSettings()));
      return content == null ? null : new ShownWidget(widget, content);
    } catch (MalformedURLException | RuntimeException e) {
      if (complained.add(widget.getId() + "/" + widget.getVersion())) {
        LOG.log(Level.WARNING, e, () -> "Left out of the page: widget " + widget.getId());
      }
      return null;
    }
  }
}
