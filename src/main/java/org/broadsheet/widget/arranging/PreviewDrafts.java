package org.broadsheet.widget.arranging;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.broadsheet.widget.Widget;

/**
 * Widgets as somebody is filling them in at this moment, for the frame that shows how they will
 * look; the last few, for as long as the session lives.
 */
@SessionScoped
public class PreviewDrafts implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int AT_MOST = 5;

  private record Kept(String type, WidgetDraft draft) implements Serializable {}

  private final LinkedHashMap<Long, Kept> drafts = new LinkedHashMap<>();
  private long count;

  /** Keeps one; what it is found by. */
  public synchronized long keep(String type, WidgetDraft draft) {
    drafts.put(++count, new Kept(type, draft));
    if (drafts.size() > AT_MOST) {
      drafts.remove(drafts.keySet().iterator().next());
    }
    return count;
  }

  /** One of the last few, as a widget that stands nowhere. */
  public synchronized Optional<Widget> find(long number) {
    return Optional.ofNullable(drafts.get(number))
        .map(kept -> new Widget("", 0, kept.type(), kept.draft().title(), kept.draft().settings()));
  }
}
