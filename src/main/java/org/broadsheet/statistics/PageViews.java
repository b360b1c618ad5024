package org.broadsheet.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.system.PageServed;

/** The views counted since they were last written down; of this node, in memory only. */
@ApplicationScoped
public class PageViews implements PageServed {

  /** Posts and hours remembered at most while the database cannot take them. */
  private static final int AT_MOST = 100_000;

  private final Map<ViewKey, Long> counted = new ConcurrentHashMap<>();

  @Inject private Clock clock;

  @Override
  public void served(long postId, HttpServletRequest request) {
    String purpose = request.getHeader("Sec-Purpose");
    if (Reader.isPerson(
        request.getMethod(),
        request.getHeader("User-Agent"),
        purpose == null ? request.getHeader("Purpose") : purpose)) {
      viewed(postId);
    }
  }

  /** A person has seen this post just now. */
  public void viewed(long postId) {
    add(new ViewKey(postId, ViewKey.hourOf(clock.instant())), 1);
  }

  /** Takes what was counted, to write it down; counting begins anew. */
  Map<ViewKey, Long> take() {
    Map<ViewKey, Long> taken = new HashMap<>();
    for (ViewKey key : List.copyOf(counted.keySet())) {
      Long views = counted.remove(key);
      if (views != null) {
        taken.put(key, views);
      }
    }
    return taken;
  }

  /** Gives back what could not be written down. */
  void giveBack(Map<ViewKey, Long> views) {
    views.forEach(this::add);
  }

  private void add(ViewKey key, long views) {
    if (counted.size() < AT_MOST || counted.containsKey(key)) {
      counted.merge(key, views, Long::sum);
    }
  }
}
