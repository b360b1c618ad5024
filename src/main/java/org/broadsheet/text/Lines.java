package org.broadsheet.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts that went through a form of HTML and came back. A form turns every line end into its own
 * kind and drops characters that HTML does not know; what nobody touched is put back as it was.
 */
public final class Lines {

  private static final Pattern LINE =
      Pattern.compile("(?:[^\\r\\n]*(?:\\r\\n|\\n|\\r))|[^\\r\\n]+");
  private static final Pattern LOST = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFD&&[^\\t]]");

  /** Changed lines that are compared one by one; comparing takes their number squared. */
  private static final int COMPARED_AT_MOST = 2000;

  private Lines() {}

  /**
   * A text from a form, in which every line that is in the former text too is as it was there, and
   * new lines end as most of the former do. The former itself when nothing was changed.
   */
  public static String kept(String former, String written) {
    List<String> old = of(former);
    List<String> now = of(written);
    List<String> oldKeys = keys(old);
    List<String> nowKeys = keys(now);
    int start = 0;
    while (start < old.size()
        && start < now.size()
        && oldKeys.get(start).equals(nowKeys.get(start))) {
      start++;
    }
    int oldEnd = old.size();
    int nowEnd = now.size();
    while (oldEnd > start
        && nowEnd > start
        && oldKeys.get(oldEnd - 1).equals(nowKeys.get(nowEnd - 1))) {
      oldEnd--;
      nowEnd--;
    }
    String end = usualEnd(old);
    List<String> kept = new ArrayList<>(old.subList(0, start));
    now.subList(start, nowEnd).forEach(line -> kept.add(ended(line, end)));
    putBack(kept, start, old.subList(start, oldEnd), oldKeys.subList(start, oldEnd));
    kept.addAll(old.subList(oldEnd, old.size()));
    return joined(kept, now, end);
  }

  // Between the first and the last change: lines that stayed are taken from the former text.
  private static void putBack(
      List<String> kept, int start, List<String> old, List<String> oldKeys) {
    List<String> nowKeys = keys(kept.subList(start, kept.size()));
    if (old.size() > COMPARED_AT_MOST || nowKeys.size() > COMPARED_AT_MOST) {
      return;
    }
    int from = 0;
    int to = 0;
    for (AbstractDelta<String> change : DiffUtils.diff(oldKeys, nowKeys).getDeltas()) {
      for (; from < change.getSource().getPosition(); from++, to++) {
        kept.set(start + to, old.get(from));
      }
      from = change.getSource().getPosition() + change.getSource().size();
      to = change.getTarget().getPosition() + change.getTarget().size();
    }
    for (; from < old.size() && to < nowKeys.size(); from++, to++) {
      kept.set(start + to, old.get(from));
    }
  }

  // The last line may have had no end, and has one now that others follow; or the other way round.
  private static String joined(List<String> kept, List<String> written, String end) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < kept.size(); i++) {
      String line = kept.get(i);
      boolean last = i == kept.size() - 1;
      boolean ends = i >= written.size() || isEnded(written.get(i));
      text.append(!last && !isEnded(line) ? line + end : last && !ends ? bare(line) : line);
      if (last && ends && !isEnded(line) && !written.isEmpty()) {
        text.append(end);
      }
    }
    return text.toString();
  }

  /** The lines of a text, each with its end. */
  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    var matcher = LINE.matcher(text);
    while (matcher.find()) {
      lines.add(matcher.group());
    }
    return lines;
  }

  private static List<String> keys(List<String> lines) {
    return lines.stream().map(line -> LOST.matcher(line).replaceAll("")).toList();
  }

  private static String ended(String line, String end) {
    return isEnded(line) ? bare(line) + end : line;
  }

  private static boolean isEnded(String line) {
    return line.endsWith("\n") || line.endsWith("\r");
  }

  private static String bare(String line) {
    return line.replaceFirst("(?:\\r\\n|\\n|\\r)$", "");
  }

  private static String usualEnd(List<String> lines) {
    long windows = lines.stream().filter(line -> line.endsWith("\r\n")).count();
    return windows * 2 > lines.size() ? "\r\n" : "\n";
  }
}
