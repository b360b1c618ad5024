package org.broadsheet.widget.type;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The categories with posts as a tree, whatever circles and gaps the table may have. */
final class TopicTree {

  /** Levels shown; topics further down stand on the last one. */
  private static final int LEVELS = 6;

  private final Map<Long, List<Topic>> below = new LinkedHashMap<>();
  private final Map<Topic, Topic> shownBelow = new LinkedHashMap<>();

  private TopicTree() {}

  /** The topics at the top that have posts somewhere below, in the order given. */
  static List<Topic> of(List<Topic> topics) {
    List<Topic> top = new TopicTree().grow(topics);
    top.forEach(Topic::prune);
    return top.stream().filter(topic -> topic.getPosts() > 0).toList();
  }

  /** A topic and all below it, each followed by its own. */
  static List<Topic> flat(List<Topic> topics) {
    List<Topic> flat = new ArrayList<>();
    for (Topic topic : topics) {
      flat.add(topic);
      flat.addAll(flat(topic.getNarrower()));
    }
    return flat;
  }

  private List<Topic> grow(List<Topic> topics) {
    Map<Long, Topic> known = new LinkedHashMap<>();
    topics.forEach(topic -> known.put(topic.getId(), topic));
    List<Topic> top = new ArrayList<>();
    for (Topic topic : topics) {
      if (topic.parentId() == null || !known.containsKey(topic.parentId())) {
        top.add(topic);
      } else {
        below.computeIfAbsent(topic.parentId(), id -> new ArrayList<>()).add(topic);
      }
    }
    List.copyOf(top).forEach(this::hangBelow);
    // What was not reached from the top belongs to a circle: each is cut where it is met first.
    for (Topic topic : topics) {
      if (!shownBelow.containsKey(topic)) {
        top.add(topic);
        hangBelow(topic);
      }
    }
    return top;
  }

  private void hangBelow(Topic root) {
    Deque<Topic> open = new ArrayDeque<>(List.of(root));
    shownBelow.put(root, root);
    while (!open.isEmpty()) {
      Topic wider = open.remove();
      Topic shown = wider.getDepth() + 1 < LEVELS ? wider : shownBelow.get(wider);
      for (Topic topic : below.getOrDefault(wider.getId(), List.of())) {
        if (shownBelow.putIfAbsent(topic, shown) == null) {
          topic.standBelow(wider, shown);
          open.add(topic);
        }
      }
    }
  }
}
