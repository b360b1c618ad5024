package org.broadsheet.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.system.Address;
import org.broadsheet.system.Destination;
import org.broadsheet.system.Route;

/**
 * Addresses of feeds that belong to no page of their own, and those that WordPress' feeds had in
 * its early years.
 */
@ApplicationScoped
public class FeedRoute implements Route {

  /** The comments on all posts. */
  record AllComments() {}

  private static final Set<String> POSTS =
      Set.of("rss", "rss2", "wp-rss.php", "wp-rss2.php", "wp-feed.php");
  private static final String COMMENTS = "wp-commentsrss2.php";

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Destination> resolve(Address address) {
    List<String> segments = address.segments();
    if (address.isRoot()) {
      return "comments-rss2".equals(address.query().get("feed"))
          ? Optional.of(Destination.moved("/comments/feed/"))
          : Optional.empty();
    }
    if (segments.size() != 1) {
      return Optional.empty();
    }
    String name = segments.get(0);
    if (name.equals("comments") && address.feed() != null) {
      return Optional.of(Destination.single("/feed", "/comments/", new AllComments()));
    }
    if (address.feed() == null && POSTS.contains(name)) {
      return Optional.of(Destination.moved("/feed/"));
    }
    return name.equals(COMMENTS)
        ? Optional.of(Destination.moved("/comments/feed/"))
        : Optional.empty();
  }
}
