package org.broadsheet.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.post.Post;
import org.broadsheet.system.change.Changed;
import org.broadsheet.system.change.Subjects;

/**
 * The most viewed posts as pages show them. Views come in all the time; pages are made anew only
 * when the order that they show has become another one, and readers may see the former one until
 * then.
 */
@ApplicationScoped
public class TopPosts {

  /** Lists watched at most; a site has one or two. */
  private static final int AT_MOST = 50;

  private record Asked(int hours, int count) {}

  @Inject private ViewService service;
  @Inject private Event<Changed> changed;
  private final Map<Asked, List<Long>> shown = new ConcurrentHashMap<>();

  /** What a page that shows this list depends on. */
  public static String subject(int hours, int count) {
    return Subjects.later("top:" + hours + ":" + count);
  }

  /**
   * The public posts with the most views, then the newest.
   *
   * @param hours length of the window that ends now; 0 for all time
   * @param count posts wanted, 1 or more
   */
  public List<Post> mostViewed(int hours, int count) {
    List<Post> posts = service.mostViewed(hours, count);
    if (shown.size() < AT_MOST) {
      shown.put(new Asked(hours, count), numbers(posts));
    }
    return posts;
  }

  /** Looks whether the lists that pages show are still in order. */
  void refresh() {
    Set<String> subjects = new HashSet<>();
    shown.forEach(
        (asked, before) -> {
          if (!numbers(service.mostViewed(asked.hours(), asked.count())).equals(before)) {
            shown.remove(asked);
            subjects.add(subject(asked.hours(), asked.count()));
          }
        });
    if (!subjects.isEmpty()) {
      changed.fire(new Changed(subjects));
    }
  }

  private static List<Long> numbers(List<Post> posts) {
    return posts.stream().map(Post::getId).toList();
  }
}
