package org.broadsheet.post.terms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.broadsheet.category.Category;
import org.broadsheet.category.CategoryService;
import org.broadsheet.category.Tag;
import org.broadsheet.text.Slug;

/** Makes the slugs of categories and tags, and sees that each has one of its own. */
@Dependent
class TermSlugs {

  @Inject private CategoryService terms;

  /**
   * The slug of a category.
   *
   * @param wanted as somebody wrote it; empty for one made of the name
   * @throws SlugTakenException when another one has it
   */
  String category(String wanted, String name, long id) {
    Optional<Category> known = terms.find(id);
    if (known.isPresent() && known.get().getSlug().equals(wanted)) {
      return wanted;
    }
    String slug = made(wanted, name, id);
    if (terms.findBySlug(slug).filter(other -> other.getId() != id).isPresent()) {
      throw new SlugTakenException(slug);
    }
    return slug;
  }

  /** The slug of an ordinary tag, in the same way. */
  String tag(String wanted, String name, long id) {
    Optional<Tag> known = terms.findTag(id);
    if (known.isPresent() && known.get().getSlug().equals(wanted)) {
      return wanted;
    }
    String slug = made(wanted, name, id);
    if (terms.findTag(Tag.ORDINARY, slug).filter(other -> other.getId() != id).isPresent()) {
      throw new SlugTakenException(slug);
    }
    return slug;
  }

  private static String made(String wanted, String name, long id) {
    String slug = Slug.of(wanted.isBlank() ? name : wanted);
    return slug.isEmpty() ? Long.toString(id) : slug;
  }
}
