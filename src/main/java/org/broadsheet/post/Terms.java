package org.broadsheet.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.broadsheet.category.Category;
import org.broadsheet.category.Tag;
import org.broadsheet.settings.CurrentSettings;

/** What a post is filed under, in the alphabetical order of the site's language. */
@Named
@RequestScoped
public class Terms {

  @Inject private CurrentSettings settings;

  public List<Category> categoriesOf(Post post) {
    return sorted(post.getCategories(), Category::getName);
  }

  public List<Tag> tagsOf(Post post) {
    return sorted(post.getTags(), Tag::getName);
  }

  private <T> List<T> sorted(Collection<T> terms, Function<T, String> name) {
    Collator collator = Collator.getInstance(settings.getSettings().getLocale());
    Comparator<T> order = Comparator.comparing(name, collator::compare);
    return terms.stream().sorted(order.thenComparing(name)).toList();
  }
}
