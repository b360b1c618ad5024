package org.broadsheet.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/** The part of a sanitised body before its "more" mark, with every open element closed. */
final class Teaser {

  private static final Set<String> VOID = Set.of("br", "hr", "img", "wbr", "col", "source");

  private Teaser() {}

  static Optional<String> of(String html) {
    int more = html.indexOf(PostBody.MORE);
    if (more < 0) {
      return Optional.empty();
    }
    String before = html.substring(0, more);
    Markup markup = new Markup(before);
    Deque<String> open = new ArrayDeque<>();
    for (int at = before.indexOf('<'); at >= 0; at = before.indexOf('<', at + 1)) {
      String name = markup.name(at);
      if (name.startsWith("/")) {
        open.poll();
      } else if (!VOID.contains(name)) {
        open.push(name);
      }
    }
    StringBuilder teaser = new StringBuilder(before.stripTrailing());
    for (String name : open) {
      String start = "<" + name + ">";
      if (teaser.toString().endsWith(start)) {
        teaser.setLength(teaser.length() - start.length());
      } else {
        teaser.append("</").append(name).append('>');
      }
    }
    return Optional.of(teaser.toString().strip());
  }
}
