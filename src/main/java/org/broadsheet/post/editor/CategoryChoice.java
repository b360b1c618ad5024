package org.broadsheet.post.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.broadsheet.category.CategoryLine;

/**
 * A category as the editor offers it.
 *
 * @param depth levels above it, shown as an indent
 */
public record CategoryChoice(long id, String name, int depth) {

  private static final int DEEPEST = 5;

  /** All categories as a tree written down line by line, each level by name. */
  static List<CategoryChoice> tree(List<CategoryLine> lines) {
    List<CategoryChoice> tree = new ArrayList<>();
    Set<Long> placed = new HashSet<>();
    below(null, 0, lines, tree, placed);
    // What stands in a circle, or below nothing that is there.
    lines.stream()
        .filter(line -> placed.add(line.id()))
        .forEach(line -> tree.add(new CategoryChoice(line.id(), line.name(), 0)));
    return tree;
  }

  private static void below(
      Long parent,
      int depth,
      List<CategoryLine> lines,
      List<CategoryChoice> tree,
      Set<Long> placed) {
    for (CategoryLine line : lines) {
      if (Objects.equals(line.parentId(), parent) && placed.add(line.id())) {
        tree.add(new CategoryChoice(line.id(), line.name(), Math.min(depth, DEEPEST)));
        below(line.id(), depth + 1, lines, tree, placed);
      }
    }
  }
}
