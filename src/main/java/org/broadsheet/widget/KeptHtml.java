package org.broadsheet.widget;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.broadsheet.system.change.ChangeClock;
import org.broadsheet.system.change.Memo;
import org.broadsheet.system.change.PageRecord;

/**
 * The HTML of one block, made once for as long as nothing in it changes. On pages to which the
 * block itself links it is another, because it marks that link.
 */
final class KeptHtml {

  /** Pages beyond these, to which a long list links, make it for themselves. */
  private static final int OWN_VARIANTS = 50;

  /** No path is empty. */
  private static final String ELSEWHERE = "";

  private final ChangeClock changes;
  private final Clock clock;
  private final Map<String, Memo<String>> variants = new ConcurrentHashMap<>();
  private volatile Set<String> links;

  KeptHtml(ChangeClock changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  /** What was kept for the page at this path; empty when it has to be made. */
  Optional<String> find(String path, PageRecord record) {
    Set<String> known = links;
    Memo<String> memo = known == null ? null : variants.get(variant(path, known));
    return memo == null ? Optional.empty() : memo.find(record);
  }

  /**
   * Makes it and keeps it, if it is known by now to which pages it links.
   *
   * @param asked the pages to which it links, when the maker has made it
   */
  String make(String path, PageRecord record, Supplier<String> maker, Supplier<Set<String>> asked) {
    Set<String> known = links;
    if (known == null) {
      String html = maker.get();
      links = asked.get();
      return html;
    }
    String variant = variant(path, known);
    boolean room = variant.equals(ELSEWHERE) || variants.size() < OWN_VARIANTS;
    return room || variants.containsKey(variant)
        ? variants.computeIfAbsent(variant, at -> new Memo<>(changes, clock)).get(record, maker)
        : maker.get();
  }

  private static String variant(String path, Set<String> links) {
    return links.contains(path) ? path : ELSEWHERE;
  }
}
