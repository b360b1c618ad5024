package org.broadsheet.post.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.broadsheet.category.CategoryService;
import org.broadsheet.category.Tag;
import org.broadsheet.post.Permalinks;
import org.broadsheet.system.Address;
import org.broadsheet.system.Destination;
import org.broadsheet.system.Route;

/** Earlier addresses of categories and tags, and of their feeds; they lead to today's. */
@ApplicationScoped
public class FormerTermRoute implements Route {

  @Inject private FormerTerms former;
  @Inject private CategoryService terms;
  @Inject private Permalinks links;

  @Override
  public int order() {
    return 300;
  }

  @Override
  public Optional<Destination> resolve(Address address) {
    return (address.isRoot() ? byQuery(address) : byPath(address.segments()))
        .map(path -> new Destination(null, path, null, Destination.Form.LIST));
  }

  private Optional<String> byPath(List<String> segments) {
    String first = segments.get(0);
    String last = segments.get(segments.size() - 1);
    if (segments.size() >= 2 && first.equals(links.categoryBase())) {
      return category(former.bySlug(FormerTerm.CATEGORY, last));
    }
    return segments.size() == 2 && first.equals(links.tagBase()) ? tag(last) : Optional.empty();
  }

  private Optional<String> byQuery(Address address) {
    if (address.parameter("cat").isPresent()) {
      return category(former.byNumber(address.parameter("cat").getAsLong()));
    }
    String name = address.query().getOrDefault("category_name", "");
    if (!name.isEmpty()) {
      return category(
          former.bySlug(FormerTerm.CATEGORY, name.substring(name.lastIndexOf('/') + 1)));
    }
    String tag = address.query().getOrDefault("tag", "");
    return tag.isEmpty() ? Optional.empty() : tag(tag);
  }

  private Optional<String> category(Optional<Long> number) {
    return number.flatMap(terms::find).map(links::category);
  }

  private Optional<String> tag(String slug) {
    return former.bySlug(Tag.ORDINARY, slug).flatMap(terms::findTag).map(links::tag);
  }
}
