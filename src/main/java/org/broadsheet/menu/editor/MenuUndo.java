package org.broadsheet.menu.editor;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.menu.MenuItem;
import org.broadsheet.menu.MenuItem.Target;
import org.broadsheet.system.NotFoundException;

/**
 * A link that was taken out, with where it stood: on one line, for the button that puts it back.
 *
 * @param place lines before it
 * @param depth its level, 0 at the top
 * @param below numbers of the links that stood below it
 * @param link what it said and led to
 */
public record MenuUndo(int place, int depth, Set<Long> below, MenuLinkDraft link) {

  private static final int PARTS = 7;

  /** Of a link that is still there. */
  static MenuUndo of(MenuItem item, int place, int depth, Set<Long> below) {
    MenuLinkDraft link =
        new MenuLinkDraft(item.getLabel(), item.getTarget(), item.getTargetId(), item.getUrl());
    return new MenuUndo(place, depth, below, link);
  }

  /**
   * Reads what {@link #line} wrote, or what somebody else sent.
   *
   * @throws NotFoundException when it is nothing of the kind
   */
  static MenuUndo read(String line) {
    String[] parts = line.split("\t", PARTS);
    boolean numbers =
        parts.length == PARTS
            && parts[0].matches("\\d{1,4}")
            && parts[1].matches("\\d{1,2}")
            && parts[4].matches("\\d{1,18}");
    if (!numbers) {
      throw new NotFoundException("Nothing to put back");
    }
    Set<Long> below =
        Stream.of(parts[2].split(" "))
            .filter(id -> id.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .collect(Collectors.toSet());
    Target target =
        Stream.of(Target.values())
            .filter(each -> each.name().equals(parts[3]))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("Nothing to put back"));
    long id = Long.parseLong(parts[4]);
    MenuLinkDraft link = new MenuLinkDraft(parts[6], target, id == 0 ? null : id, parts[5]);
    return new MenuUndo(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), below, link);
  }

  String line() {
    return String.join(
        "\t",
        String.valueOf(place),
        String.valueOf(depth),
        below.stream().map(String::valueOf).collect(Collectors.joining(" ")),
        link.target().name(),
        String.valueOf(link.targetId() == null ? 0 : link.targetId()),
        link.url().replace('\t', ' '),
        link.label().replace('\t', ' '));
  }
}
