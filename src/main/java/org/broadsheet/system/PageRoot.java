package org.broadsheet.system;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * The root of a page: in the console that of Faces, for readers one that remembers nothing.
 *
 * <p>PrimeFaces looks into the view map of every page, also of one without components of its own,
 * and Faces makes a session and its cookie for that.
 */
public class PageRoot extends UIViewRoot {

  private static final String CONSOLE = "/admin/";

  private final Map<String, Object> forgotten = new HashMap<>();

  @Override
  public Map<String, Object> getViewMap(boolean create) {
    boolean console = getViewId() != null && getViewId().startsWith(CONSOLE);
    return console ? super.getViewMap(create) : forgotten;
  }

  @Override
  public Map<String, Object> getViewMap() {
    return getViewMap(true);
  }
}
