package org.broadsheet.category;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tree of categories as forms and lists of the console show it. */
@RequestScoped
public class CategoryBranches {

  @Inject private CategoryTree tree;

  /** A category and all below it; the category alone when it is not known. */
  public Set<Long> of(long category) {
    Map<Long, List<CategoryLine>> below = below();
    Set<Long> branch = new LinkedHashSet<>(Set.of(category));
    List<Long> open = new ArrayList<>(branch);
    while (!open.isEmpty()) {
      Long at = open.remove(open.size() - 1);
      below.getOrDefault(at, List.of()).stream()
          .map(CategoryLine::id)
          .filter(branch::add)
          .forEach(open::add);
    }
    return branch;
  }

  /** How many public posts are filed under categories, about: some may be filed under several. */
  public long countPosts(Collection<Long> categories) {
    return tree.all().stream()
        .filter(line -> categories.contains(line.id()))
        .mapToLong(CategoryLine::postCount)
        .sum();
  }

  /** All categories, each followed by those below it. */
  public List<CategoryStep> steps() {
    List<CategoryStep> steps = new ArrayList<>();
    Set<Long> seen = new LinkedHashSet<>();
    Map<Long, List<CategoryLine>> below = below();
    walk(null, 0, below, seen, steps);
    // Circles hang on nothing; none of them may get lost.
    tree.all().stream()
        .filter(line -> seen.add(line.id()))
        .forEach(line -> steps.add(new CategoryStep(line, 0)));
    return steps;
  }

  private static void walk(
      Long above,
      int depth,
      Map<Long, List<CategoryLine>> below,
      Set<Long> seen,
      List<CategoryStep> steps) {
    for (CategoryLine line : below.getOrDefault(above, List.of())) {
      if (seen.add(line.id())) {
        steps.add(new CategoryStep(line, depth));
        walk(line.id(), depth + 1, below, seen, steps);
      }
    }
  }

  private Map<Long, List<CategoryLine>> below() {
    Map<Long, List<CategoryLine>> below = new HashMap<>();
    tree.all()
        .forEach(
            line -> below.computeIfAbsent(line.parentId(), any -> new ArrayList<>()).add(line));
    return below;
  }
}
