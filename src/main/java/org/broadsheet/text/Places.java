package org.broadsheet.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Which element the loose text of a post stands in, and so whether it makes paragraphs there. */
final class Places {

  /** Containers whose loose text becomes paragraphs only if an empty line is in it. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "div",
          "section",
          "article",
          "aside",
          "header",
          "footer",
          "nav",
          "main",
          "td",
          "th",
          "li",
          "dd",
          "dt",
          "figure",
          "figcaption",
          "details",
          "summary",
          "address",
          "center",
          "form",
          "fieldset",
          "caption",
          "legend",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "object");

  /** Elements in which white space means nothing. */
  private static final Set<String> FRAMES =
      Set.of(
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "colgroup",
          "ul",
          "ol",
          "dl",
          "menu",
          "select",
          "map",
          "dir",
          "audio",
          "video",
          "ruby");

  private static final Set<String> LONE =
      Set.of("hr", "col", "source", "param", "track", "area", "option", "optgroup");
  private static final Set<String> VERBATIM =
      Set.of("pre", "script", "style", "textarea", "svg", "math", "xmp", "listing", "iframe");

  /** Deeper nesting is not followed: no author reaches it. */
  private static final int MAX_DEPTH = 100;

  /** Where loose text stands. */
  enum Place {
    /** At the top or in a quotation: text makes a paragraph. */
    FLOW,
    /** Inside a container: bare until an empty line comes. */
    BARE,
    /** Between the parts of a table or list: nothing is made. */
    FRAME
  }

  private record Container(String name, Place around) {}

  private final Deque<Container> containers = new ArrayDeque<>();
  private Place here = Place.FLOW;

  static boolean isContainer(String name) {
    return CONTAINERS.contains(name) || FRAMES.contains(name) || name.equals("blockquote");
  }

  static boolean isLone(String name) {
    return LONE.contains(name);
  }

  static boolean isVerbatim(String name) {
    return VERBATIM.contains(name);
  }

  Place here() {
    return here;
  }

  /** From now on loose text in this container makes paragraphs. */
  void becomeFlow() {
    here = Place.FLOW;
  }

  void enter(String name) {
    if (containers.size() < MAX_DEPTH) {
      containers.push(new Container(name, here));
    }
    here =
        name.equals("blockquote") ? Place.FLOW : FRAMES.contains(name) ? Place.FRAME : Place.BARE;
  }

  /** Leaves the nearest container of this name, if there is one. */
  void leave(String name) {
    if (containers.stream().noneMatch(container -> container.name.equals(name))) {
      return;
    }
    Container left = containers.pop();
    while (!left.name.equals(name)) {
      left = containers.pop();
    }
    // What follows a block in a container is a paragraph, as in WordPress.
    here = left.around == Place.BARE ? Place.FLOW : left.around;
  }
}
