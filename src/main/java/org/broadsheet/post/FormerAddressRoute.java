package org.broadsheet.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.system.Address;
import org.broadsheet.system.Destination;
import org.broadsheet.system.Route;

/**
 * The last one asked: old slugs, old dates, right slugs at wrong dates, addresses that lost their
 * end, and the structures a site had before. Leads to the right address.
 */
@ApplicationScoped
public class FormerAddressRoute implements Route {

  private static final int GUESSED_FROM = 5;

  @Inject private PostRoute route;
  @Inject private PostService posts;
  @Inject private Permalinks links;

  @Override
  public int order() {
    return 1000;
  }

  @Override
  public Optional<Destination> resolve(Address address) {
    if (address.isRoot()) {
      return Optional.empty();
    }
    List<String> segments = address.segments();
    String last = withoutExtension(segments.get(segments.size() - 1));
    return byFormerStructure(segments)
        .or(() -> bySlug(last, segments))
        .or(() -> byNumber(last, segments))
        .or(() -> byBeginning(last, segments))
        .map(post -> Destination.moved(links.post(post)));
  }

  private Optional<Post> byFormerStructure(List<String> segments) {
    return links.formerStructures().stream()
        .flatMap(structure -> route.findPost(structure, segments).stream())
        .findFirst();
  }

  private Optional<Post> bySlug(String slug, List<String> segments) {
    List<Post> found =
        Stream.of(
                posts.findBySlug(Kind.POST, slug),
                posts.findByFormerSlug(slug),
                posts.findBySlug(Kind.PAGE, slug))
            .filter(list -> !list.isEmpty())
            .findFirst()
            .orElse(List.of());
    // Of several, the one of the day that was asked for.
    String asked = String.join("/", segments);
    return found.stream()
        .filter(post -> asked.startsWith("%tY/%<tm/%<td/".formatted(post.getPublishedLocal())))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** {@code /archives/123}, the structure WordPress calls "numeric". */
  private Optional<Post> byNumber(String last, List<String> segments) {
    boolean numeric =
        segments.size() == 2 && segments.get(0).matches("archives?") && last.matches("\\d{1,18}");
    return numeric ? posts.findPublished(Long.parseLong(last)) : Optional.empty();
  }

  private Optional<Post> byBeginning(String last, List<String> segments) {
    if (last.codePointCount(0, last.length()) < GUESSED_FROM || last.matches("\\d+")) {
      return Optional.empty();
    }
    LocalDateTime day = day(segments);
    return posts.guess(last, day, day == null ? null : day.plusDays(1));
  }

  private static LocalDateTime day(List<String> segments) {
    if (segments.size() != 4
        || !segments.get(0).matches("\\d{4}")
        || !segments.get(1).matches("\\d{1,2}")
        || !segments.get(2).matches("\\d{1,2}")) {
      return null;
    }
    try {
      return LocalDate.of(
              Integer.parseInt(segments.get(0)),
              Integer.parseInt(segments.get(1)),
              Integer.parseInt(segments.get(2)))
          .atStartOfDay();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String withoutExtension(String segment) {
    return segment.replaceFirst("\\.(html?|php|aspx?)$", "");
  }
}
