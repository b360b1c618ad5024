package org.broadsheet.post.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.post.Status;

/**
 * One step that takes back what was done with posts, as a form carries it: {@code restore:12,13},
 * {@code status.DRAFT:12}.
 *
 * @param verb what to do
 * @param object what to do it with; empty for nothing
 * @param posts numbers of the posts
 */
record Undo(String verb, String object, List<Long> posts) {

  static final String RESTORE = "restore";
  static final String TRASH = "trash";
  static final String STATUS = "status";
  static final String OPEN = "open";
  static final String CLOSE = "close";
  static final String UNFILE = "unfile";

  private static final Pattern STEP =
      Pattern.compile("([a-z]{1,10})(?:\\.([A-Z]{1,10}|\\d{1,18}))?:([\\d,]{1,4000})");

  /** The steps that a text names; none when it is nonsense. */
  static List<Undo> read(String text) {
    List<Undo> steps = new ArrayList<>();
    for (String part : String.valueOf(text).split(";")) {
      Matcher step = STEP.matcher(part);
      if (step.matches()) {
        List<Long> posts = Numbers.of(List.of(step.group(3).split(",")));
        steps.add(new Undo(step.group(1), step.group(2) == null ? "" : step.group(2), posts));
      }
    }
    return steps;
  }

  /** The text of a step. */
  static String of(String verb, Collection<Long> posts) {
    return verb + ":" + posts.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** The text of the steps that give posts their former status. */
  static String of(Map<Status, List<Long>> former) {
    return former.entrySet().stream()
        .map(status -> of(STATUS + "." + status.getKey(), status.getValue()))
        .collect(Collectors.joining(";"));
  }
}
