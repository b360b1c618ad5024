package org.broadsheet.comment.moderation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.comment.CommentStatus;

/** What comments were before something was done with them, so that it can be taken back. */
public final class FormerStates {

  private static final Pattern PART = Pattern.compile("([A-Z]{1,10})((?: \\d{1,18}){1,500})");

  private final Map<CommentStatus, List<Long>> states = new EnumMap<>(CommentStatus.class);

  /** Reads what {@link #toString} has written; what is nonsense is left out. */
  static FormerStates read(String text) {
    FormerStates read = new FormerStates();
    Matcher part = PART.matcher(text == null ? "" : text);
    while (part.find()) {
      for (CommentStatus status : CommentStatus.values()) {
        if (status.name().equals(part.group(1))) {
          for (String number : part.group(2).strip().split(" ")) {
            read.add(status, Long.parseLong(number));
          }
        }
      }
    }
    return read;
  }

  void add(CommentStatus status, long comment) {
    states.computeIfAbsent(status, key -> new ArrayList<>()).add(comment);
  }

  Map<CommentStatus, List<Long>> states() {
    return states;
  }

  int size() {
    return states.values().stream().mapToInt(List::size).sum();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    states.forEach(
        (status, numbers) -> {
          text.append(text.isEmpty() ? "" : ",").append(status);
          numbers.forEach(number -> text.append(' ').append(number));
        });
    return text.toString();
  }
}
