package org.broadsheet.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.broadsheet.category.Category;
import org.broadsheet.category.CategoryLine;
import org.broadsheet.category.CategoryTree;
import org.broadsheet.post.Post;
import org.broadsheet.post.PostQuery;
import org.broadsheet.system.Visit;
import org.broadsheet.system.change.PageRecord;
import org.broadsheet.system.change.Subjects;

/** The page that a reader is on, as far as it decides which widgets stand there, and how. */
@Named
@RequestScoped
public class Here {

  @Inject private Visit visit;
  @Inject private CategoryTree categories;
  @Inject private PageRecord record;
  private Set<Long> filed;
  private Set<String> heard = new HashSet<>();

  /** True on the page with this address; views ask for each of their links. */
  public boolean isAt(String url) {
    heard.add(url);
    return visit.getPath().equals(url);
  }

  /** The HTML of a block on this page as it was kept; empty when its view has to make it. */
  Optional<String> kept(ShownWidget block) {
    return isSearch() ? Optional.empty() : block.html().find(visit.getPath(), record);
  }

  /**
   * The HTML of a block on this page, kept for others. On a search it is not: forms for words show
   * what was searched for.
   *
   * @param asked the addresses that the block has asked about, when the maker has made it
   */
  String make(ShownWidget block, Supplier<String> maker, Supplier<Set<String>> asked) {
    return isSearch() ? maker.get() : block.html().make(visit.getPath(), record, maker, asked);
  }

  /** Listens anew to which addresses a view asks about. */
  void listen() {
    heard = new HashSet<>();
  }

  /** The addresses that were asked about since {@link #listen}. */
  Set<String> heard() {
    return Set.copyOf(heard);
  }

  /** True when a widget is to be shown on this page. */
  boolean admits(Widget widget) {
    return switch (widget.getVisibility()) {
      case EVERYWHERE -> true;
      case FRONT -> visit.getDestination() != null && visit.getPath().equals("/") && !isSearch();
      case LISTS -> subject() instanceof PostQuery;
      case POSTS -> subject() instanceof Post post && !post.isPage();
      case PAGES -> subject() instanceof Post post && post.isPage();
      case CATEGORIES -> widget.getVisibleCategories().stream().anyMatch(filed()::contains);
    };
  }

  private boolean isSearch() {
    return subject() instanceof PostQuery query && query.isSearch();
  }

  private Object subject() {
    return visit.getDestination() == null ? null : visit.getDestination().subject();
  }

  // The categories of this page and all above them.
  private Set<Long> filed() {
    if (filed == null) {
      filed = new HashSet<>();
      if (subject() instanceof Post post) {
        climb(post.getCategories().stream().map(Category::getId).toList());
      } else if (subject() instanceof PostQuery query && query.category() != 0) {
        climb(List.of(query.category()));
      }
    }
    return filed;
  }

  private void climb(List<Long> from) {
    record.use(Subjects.CATEGORIES);
    Map<Long, CategoryLine> lines =
        categories.all().stream().collect(Collectors.toMap(CategoryLine::id, Function.identity()));
    for (Long start : from) {
      Long at = start;
      while (at != null && filed.add(at)) {
        at = lines.containsKey(at) ? lines.get(at).parentId() : null;
      }
    }
  }
}
