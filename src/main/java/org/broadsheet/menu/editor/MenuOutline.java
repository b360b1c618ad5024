package org.broadsheet.menu.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.menu.MenuItem;

/** The order and the levels of a menu's links: what moves takes along what stands below it. */
final class MenuOutline {

  /** A page shows as many levels. */
  static final int LEVELS = 2;

  /**
   * A line of the outline.
   *
   * @param id number of the link
   * @param depth 0 at the top
   */
  record Line(long id, int depth) {

    Line deeper(int by) {
      return new Line(id, depth + by);
    }
  }

  private final List<Line> lines = new ArrayList<>();

  private MenuOutline() {}

  /** Of links in the order of their positions, whatever circles and gaps they may have. */
  static MenuOutline of(List<MenuItem> items) {
    Map<Long, List<MenuItem>> below = new LinkedHashMap<>();
    Set<Long> known = new HashSet<>();
    items.forEach(item -> known.add(item.getId()));
    for (MenuItem item : items) {
      Long parent = known.contains(item.getParentId()) ? item.getParentId() : null;
      below.computeIfAbsent(parent, id -> new ArrayList<>()).add(item);
    }
    MenuOutline outline = new MenuOutline();
    Set<Long> seen = new HashSet<>();
    outline.add(below, null, 0, seen);
    // What no way from the top leads to stands in a circle.
    items.stream()
        .filter(item -> seen.add(item.getId()))
        .forEach(item -> outline.lines.add(new Line(item.getId(), 0)));
    return outline;
  }

  private void add(Map<Long, List<MenuItem>> below, Long parent, int depth, Set<Long> seen) {
    for (MenuItem item : below.getOrDefault(parent, List.of())) {
      if (seen.add(item.getId())) {
        lines.add(new Line(item.getId(), depth));
        add(below, item.getId(), depth + 1, seen);
      }
    }
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** Before the one before it on its level. */
  void up(long id) {
    int at = index(id);
    int before = sibling(at, -1);
    if (before >= 0) {
      move(at, before, 0);
    }
  }

  /** Behind the one behind it on its level, and what stands below that. */
  void down(long id) {
    int at = index(id);
    int after = sibling(at, 1);
    if (after >= 0) {
      move(at, end(after) - size(at), 0);
    }
  }

  /** Below the one before it on its level. */
  void in(long id) {
    int at = index(id);
    if (sibling(at, -1) >= 0 && lines.get(at).depth() + 1 < LEVELS) {
      move(at, at, 1);
    }
  }

  /** Out to the level above, behind the one it stood below. */
  void out(long id) {
    int at = index(id);
    if (lines.get(at).depth() > 0) {
      int parent = at;
      while (lines.get(parent).depth() >= lines.get(at).depth()) {
        parent--;
      }
      move(at, end(parent) - size(at), -1);
    }
  }

  /** Before the line that stands at a place when it is taken out, on that line's level. */
  void place(long id, int place) {
    int at = index(id);
    List<Line> rest = new ArrayList<>(lines);
    rest.subList(at, end(at)).clear();
    int to = Math.max(0, Math.min(place, rest.size()));
    int depth = to < rest.size() ? rest.get(to).depth() : 0;
    move(at, to, depth - lines.get(at).depth());
  }

  /** Leaves a line out; what stood below it moves up a level. */
  void remove(long id) {
    int at = index(id);
    int end = end(at);
    for (int i = at + 1; i < end; i++) {
      lines.set(i, lines.get(i).deeper(-1));
    }
    lines.remove(at);
  }

  /** Puts a line back at a place and level, and below it again those that stood there. */
  void restore(long id, int place, int depth, Set<Long> below) {
    lines.remove(index(id));
    int at = Math.max(0, Math.min(place, lines.size()));
    int deepest = at == 0 ? 0 : lines.get(at - 1).depth() + 1;
    lines.add(at, new Line(id, Math.max(0, Math.min(depth, deepest))));
    for (int i = at + 1; i < lines.size() && below.contains(lines.get(i).id()); i++) {
      lines.set(i, lines.get(i).deeper(1));
    }
  }

  /** Number of the line that a line stands below; null at the top. */
  Map<Long, Long> parents() {
    Map<Long, Long> parents = new HashMap<>();
    List<Long> way = new ArrayList<>();
    for (Line line : lines) {
      while (way.size() > line.depth()) {
        way.remove(way.size() - 1);
      }
      parents.put(line.id(), way.isEmpty() ? null : way.get(way.size() - 1));
      way.add(line.id());
    }
    return parents;
  }

  private void move(int from, int to, int deeper) {
    List<Line> block = new ArrayList<>();
    for (Line line : lines.subList(from, end(from))) {
      block.add(line.deeper(deeper));
    }
    lines.subList(from, from + block.size()).clear();
    lines.addAll(to, block);
  }

  // The next line on the same level below the same one, in a direction; -1 when there is none.
  private int sibling(int at, int step) {
    int depth = lines.get(at).depth();
    int i = at + step;
    while (i >= 0 && i < lines.size() && lines.get(i).depth() > depth) {
      i += step;
    }
    return i >= 0 && i < lines.size() && lines.get(i).depth() == depth ? i : -1;
  }

  private int end(int at) {
    int end = at + 1;
    while (end < lines.size() && lines.get(end).depth() > lines.get(at).depth()) {
      end++;
    }
    return end;
  }

  private int size(int at) {
    return end(at) - at;
  }

  private int index(long id) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).id() == id) {
        return i;
      }
    }
    throw new MenuChangedException("No link " + id);
  }
}
