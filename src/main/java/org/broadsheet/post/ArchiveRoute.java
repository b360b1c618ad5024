package org.broadsheet.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.broadsheet.account.Account;
import org.broadsheet.account.AccountService;
import org.broadsheet.category.Category;
import org.broadsheet.category.CategoryService;
import org.broadsheet.category.Tag;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.system.Address;
import org.broadsheet.system.Destination;
import org.broadsheet.system.Route;

/** Addresses of the front page and of the archives by category, tag, author and date. */
@ApplicationScoped
public class ArchiveRoute implements Route {

  static final String VIEW = "/list.xhtml";

  @Inject private Permalinks links;
  @Inject private CurrentSettings settings;
  @Inject private PostService posts;
  @Inject private CategoryService terms;
  @Inject private AccountService accounts;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<Destination> resolve(Address address) {
    List<String> segments = address.segments();
    if (segments.isEmpty()) {
      // An address such as /?p=123 that names nothing is no front page.
      return QueryRoute.asks(address) ? Optional.empty() : Optional.of(front(address));
    }
    String first = segments.get(0);
    String last = segments.get(segments.size() - 1);
    if (segments.size() >= 2 && links.isCategoryBase(first)) {
      return terms.findBySlug(last).map(this::category);
    }
    if (segments.size() == 2 && first.equals("author")) {
      return accounts.findBySlug(last).map(this::author);
    }
    if (segments.size() == 2) {
      String taxonomy = links.isTagBase(first) ? Tag.ORDINARY : first;
      return terms.findTag(taxonomy, last).map(this::tag).or(() -> date(segments));
    }
    return date(segments);
  }

  private Destination front(Address address) {
    long page =
        address.page() == 1
            ? settings.getSettings().getFrontPage()
            : settings.getSettings().getPostsPage();
    if (page != 0 && address.feed() == null) {
      Optional<Post> stands = posts.findPublished(page);
      if (stands.isPresent()) {
        return address.page() == 1
            ? Destination.single(PostRoute.VIEW, "/", stands.get())
            : newest(stands.get());
      }
    }
    return Destination.list(VIEW, "/", PostQuery.newest());
  }

  /** The page that lists the newest posts while another one stands at {@code /}. */
  Destination newest(Post page) {
    return Destination.list(VIEW, links.post(page), PostQuery.newest(page.getTitle()));
  }

  Destination category(Category category) {
    PostQuery query =
        PostQuery.inCategory(category.getName(), category.getDescription(), category.getId());
    return Destination.list(VIEW, links.category(category), query);
  }

  Destination tag(Tag tag) {
    PostQuery query = PostQuery.withTag(tag.getName(), tag.getDescription(), tag.getId());
    return Destination.list(VIEW, links.tag(tag), query);
  }

  Destination author(Account author) {
    PostQuery query = PostQuery.by(author.getDisplayName(), author.getBiography(), author.getId());
    return Destination.list(VIEW, links.author(author), query);
  }

  /** The archive of {@code yyyy}, {@code yyyy/mm} or {@code yyyy/mm/dd}. */
  Optional<Destination> date(List<String> segments) {
    if (segments.size() > 3
        || !segments.get(0).matches("\\d{4}")
        || !segments.stream().skip(1).allMatch(part -> part.matches("\\d{1,2}"))) {
      return Optional.empty();
    }
    int[] numbers = segments.stream().mapToInt(Integer::parseInt).toArray();
    try {
      LocalDate from =
          LocalDate.of(
              numbers[0], numbers.length > 1 ? numbers[1] : 1, numbers.length > 2 ? numbers[2] : 1);
      return Optional.of(period(from, numbers.length));
    } catch (DateTimeException e) {
      // A day or month that no calendar has leads to the month or year, as in WordPress.
      return segments.size() > 1
          ? date(segments.subList(0, segments.size() - 1)).map(d -> Destination.moved(d.path()))
          : Optional.empty();
    }
  }

  private static Destination period(LocalDate from, int parts) {
    LocalDateTime start = from.atStartOfDay();
    return switch (parts) {
      case 1 -> dates(PostQuery.Subject.YEAR, start, start.plusYears(1), "/%tY/".formatted(start));
      case 2 ->
          dates(
              PostQuery.Subject.MONTH,
              start,
              start.plusMonths(1),
              "/%1$tY/%1$tm/".formatted(start));
      default ->
          dates(
              PostQuery.Subject.DAY,
              start,
              start.plusDays(1),
              "/%1$tY/%1$tm/%1$td/".formatted(start));
    };
  }

  private static Destination dates(
      PostQuery.Subject period, LocalDateTime from, LocalDateTime until, String path) {
    return Destination.list(VIEW, path, PostQuery.between(period, from, until));
  }
}
