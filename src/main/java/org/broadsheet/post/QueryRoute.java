package org.broadsheet.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.account.AccountService;
import org.broadsheet.category.CategoryService;
import org.broadsheet.category.Tag;
import org.broadsheet.system.Address;
import org.broadsheet.system.Destination;
import org.broadsheet.system.Route;

/**
 * WordPress' addresses with a question mark: {@code ?p=123}, {@code ?cat=5}, {@code ?m=200611}.
 * Each leads to the one right address; one that names nothing leads nowhere.
 */
@ApplicationScoped
public class QueryRoute implements Route {

  private static final List<String> NAMES =
      List.of(
          "p",
          "page_id",
          "attachment_id",
          "cat",
          "category_name",
          "tag",
          "author",
          "author_name",
          "m",
          "year");

  @Inject private PostService posts;
  @Inject private PostRoute postRoute;
  @Inject private ArchiveRoute archives;
  @Inject private CategoryService terms;
  @Inject private AccountService accounts;

  /** True when the address names something by its query string. */
  static boolean asks(Address address) {
    return NAMES.stream().anyMatch(name -> !address.query().getOrDefault(name, "").isEmpty());
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Destination> resolve(Address address) {
    if (!address.isRoot()) {
      return Optional.empty();
    }
    for (String name : NAMES) {
      String value = address.query().get(name);
      if (value != null && !value.isEmpty()) {
        return find(name, value, address);
      }
    }
    return Optional.empty();
  }

  private Optional<Destination> find(String name, String value, Address address) {
    long number = value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    return switch (name) {
      case "p", "page_id", "attachment_id" ->
          posts.findPublished(number).map(postRoute::destination).map(QueryRoute::atTheFront);
      case "cat" -> terms.find(number).map(archives::category);
      case "category_name" ->
          terms.findBySlug(value.substring(value.lastIndexOf('/') + 1)).map(archives::category);
      case "tag" -> terms.findTag(Tag.ORDINARY, value).map(archives::tag);
      case "author" -> accounts.find(number).map(archives::author);
      case "author_name" -> accounts.findBySlug(value).map(archives::author);
      case "m" -> archives.date(digits(value));
      default -> archives.date(parts(address));
    };
  }

  // Only paths are compared, and that of the page at the front is the same with a question mark.
  private static Destination atTheFront(Destination found) {
    return found.path().equals("/") ? Destination.moved("/") : found;
  }

  private static List<String> digits(String value) {
    if (!value.matches("\\d{4}(\\d\\d){0,2}.*")) {
      return List.of("-");
    }
    List<String> parts = new ArrayList<>(List.of(value.substring(0, 4)));
    for (int i = 4; i + 2 <= Math.min(8, value.length()); i += 2) {
      parts.add(value.substring(i, i + 2));
    }
    return parts;
  }

  private static List<String> parts(Address address) {
    List<String> parts = new ArrayList<>();
    for (String name : List.of("year", "monthnum", "day")) {
      String value = address.query().get(name);
      if (value == null) {
        break;
      }
      parts.add(value);
    }
    return parts;
  }
}
