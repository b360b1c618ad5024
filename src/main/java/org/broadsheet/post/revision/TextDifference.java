package org.broadsheet.post.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What differs between two texts, line by line, and within changed lines word by word. */
public final class TextDifference {

  /** How a piece of text came through. */
  public enum Kind {
    SAME,
    GONE,
    NEW,
    /** Lines that are the same and not shown. */
    SKIPPED
  }

  /** A few words of a line. */
  public record Part(Kind kind, String text) {}

  /**
   * A line as it was or as it is.
   *
   * @param kind GONE for one of the former text, NEW for one of the later
   */
  public record Line(Kind kind, List<Part> parts) {}

  private static final int CONTEXT = 2;
  private static final int LINES_COMPARED = 3000;
  private static final int WORDS_COMPARED = 3000;
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+|\\s+|.", Pattern.DOTALL);

  private final List<Line> lines = new ArrayList<>();

  private TextDifference() {}

  /** The lines that differ, with a few around them; empty when the texts have the same lines. */
  public static List<Line> of(String former, String later) {
    List<String> old = former.lines().toList();
    List<String> now = later.lines().toList();
    if (old.equals(now)) {
      return List.of();
    }
    TextDifference difference = new TextDifference();
    difference.compare(old, now);
    return List.copyOf(difference.lines);
  }

  private void compare(List<String> old, List<String> now) {
    int start = 0;
    int shorter = Math.min(old.size(), now.size());
    while (start < shorter && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    same(old.subList(0, start), true, false);
    middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
    same(old.subList(old.size() - end, old.size()), false, true);
  }

  private void middle(List<String> old, List<String> now) {
    if (old.size() > LINES_COMPARED || now.size() > LINES_COMPARED) {
      old.forEach(line -> whole(Kind.GONE, line));
      now.forEach(line -> whole(Kind.NEW, line));
      return;
    }
    int at = 0;
    for (AbstractDelta<String> change : DiffUtils.diff(old, now).getDeltas()) {
      same(old.subList(at, change.getSource().getPosition()), false, false);
      changed(change.getSource().getLines(), change.getTarget().getLines());
      at = change.getSource().getPosition() + change.getSource().size();
    }
    same(old.subList(at, old.size()), false, false);
  }

  private void changed(List<String> old, List<String> now) {
    int pairs = Math.min(old.size(), now.size());
    for (int i = 0; i < pairs; i++) {
      words(old.get(i), now.get(i));
    }
    old.subList(pairs, old.size()).forEach(line -> whole(Kind.GONE, line));
    now.subList(pairs, now.size()).forEach(line -> whole(Kind.NEW, line));
  }

  private void words(String old, String now) {
    List<String> before = WORD.matcher(old).results().map(found -> found.group()).toList();
    List<String> after = WORD.matcher(now).results().map(found -> found.group()).toList();
    if (before.size() > WORDS_COMPARED || after.size() > WORDS_COMPARED) {
      whole(Kind.GONE, old);
      whole(Kind.NEW, now);
      return;
    }
    List<Part> gone = new ArrayList<>();
    List<Part> come = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> change : DiffUtils.diff(before, after).getDeltas()) {
      String same = String.join("", before.subList(at, change.getSource().getPosition()));
      add(gone, Kind.SAME, same);
      add(come, Kind.SAME, same);
      add(gone, Kind.GONE, String.join("", change.getSource().getLines()));
      add(come, Kind.NEW, String.join("", change.getTarget().getLines()));
      at = change.getSource().getPosition() + change.getSource().size();
    }
    String rest = String.join("", before.subList(at, before.size()));
    add(gone, Kind.SAME, rest);
    add(come, Kind.SAME, rest);
    lines.add(new Line(Kind.GONE, gone));
    lines.add(new Line(Kind.NEW, come));
  }

  private static void add(List<Part> parts, Kind kind, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part(kind, text));
    }
  }

  private void whole(Kind kind, String text) {
    lines.add(new Line(kind, List.of(new Part(kind, text))));
  }

  private void same(List<String> same, boolean first, boolean last) {
    int head = first ? 0 : Math.min(CONTEXT, same.size());
    int tail = last ? 0 : Math.min(CONTEXT, same.size() - head);
    same.subList(0, head).forEach(line -> whole(Kind.SAME, line));
    if (head + tail < same.size()) {
      lines.add(new Line(Kind.SKIPPED, List.of()));
    }
    same.subList(same.size() - tail, same.size()).forEach(line -> whole(Kind.SAME, line));
  }
}
