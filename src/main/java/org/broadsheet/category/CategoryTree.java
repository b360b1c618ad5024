package org.broadsheet.category;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.broadsheet.text.Slug;

/**
 * All categories of the site, read once a request: an address of a category has the slugs of all
 * above it, which would else be asked for one by one.
 */
@RequestScoped
public class CategoryTree {

  /** Steps up, in case the table has a circle. */
  private static final int HIGHEST = 100;

  @Inject private CategoryOutline outline;
  private Map<Long, CategoryLine> lines;

  /** All of them by name. */
  public List<CategoryLine> all() {
    return List.copyOf(lines().values());
  }

  /** The slugs from the top of the tree to a category, percent-encoded and joined by slashes. */
  public String path(Category category) {
    if (!lines().containsKey(category.getId())) {
      return category.getPath();
    }
    StringBuilder path = new StringBuilder();
    CategoryLine at = lines().get(category.getId());
    for (int step = 0; at != null && step < HIGHEST; step++) {
      path.insert(0, Slug.pathSegment(at.slug()) + (path.isEmpty() ? "" : "/"));
      at = at.parentId() == null ? null : lines().get(at.parentId());
    }
    return path.toString();
  }

  private Map<Long, CategoryLine> lines() {
    if (lines == null) {
      lines = outline.lines();
    }
    return lines;
  }
}
