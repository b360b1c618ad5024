package org.broadsheet.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.Address;
import org.broadsheet.system.Destination;
import org.broadsheet.system.Route;

/** Addresses of posts by the permalink structure, of pages by their place in the tree. */
@ApplicationScoped
public class PostRoute implements Route {

  static final String VIEW = "/post.xhtml";

  @Inject private PostService posts;
  @Inject private Permalinks links;
  @Inject private ArchiveRoute archives;
  @Inject private CurrentSettings settings;

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Optional<Destination> resolve(Address address) {
    if (address.isRoot()) {
      return Optional.empty();
    }
    Optional<Post> page = findPage(address.segments());
    if (page.filter(this::listsPosts).isPresent() && address.feed() != null) {
      // Its feed is that of the site.
      return Optional.of(Destination.list(ArchiveRoute.VIEW, "/", PostQuery.newest()));
    }
    return page.or(() -> findPost(links.structure(), address.segments())).map(this::destination);
  }

  /** Where a post or page is shown. */
  Destination destination(Post post) {
    return listsPosts(post)
        ? archives.newest(post)
        : Destination.single(VIEW, links.post(post), post);
  }

  private Optional<Post> findPage(List<String> segments) {
    String last = segments.get(segments.size() - 1);
    return posts.findBySlug(Kind.PAGE, last).stream()
        .filter(page -> standsAt(page, segments))
        .findFirst();
  }

  private static boolean standsAt(Post page, List<String> segments) {
    Post at = page;
    for (int i = segments.size() - 1; i >= 0; i--) {
      if (at == null || !at.getSlug().equals(segments.get(i))) {
        return false;
      }
      at = at.getParent();
    }
    return at == null;
  }

  private boolean listsPosts(Post post) {
    return post.getId() == settings.getSettings().getPostsPage();
  }

  /** The post at an address as a structure makes it. */
  Optional<Post> findPost(PermalinkStructure structure, List<String> segments) {
    return structure
        .read(segments)
        .flatMap(parts -> candidates(parts).stream().filter(post -> fits(post, parts)).findFirst());
  }

  private List<Post> candidates(Map<String, String> parts) {
    if (parts.containsKey("post_id")) {
      return posts.findPublished(Long.parseLong(parts.get("post_id"))).stream()
          .filter(post -> !post.isPage())
          .toList();
    }
    return posts.findBySlug(Kind.POST, parts.get("postname"));
  }

  private static boolean fits(Post post, Map<String, String> parts) {
    LocalDateTime local = post.getPublishedLocal();
    return is(parts, "year", local.getYear())
        && is(parts, "monthnum", local.getMonthValue())
        && is(parts, "day", local.getDayOfMonth())
        && is(parts, "hour", local.getHour())
        && is(parts, "minute", local.getMinute())
        && is(parts, "second", local.getSecond())
        && (!parts.containsKey("postname") || parts.get("postname").equals(post.getSlug()));
  }

  private static boolean is(Map<String, String> parts, String tag, int value) {
    return !parts.containsKey(tag) || Integer.parseInt(parts.get(tag)) == value;
  }
}
