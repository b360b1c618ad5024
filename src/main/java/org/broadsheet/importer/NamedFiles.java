package org.broadsheet.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.importer.wxr.WxrFinding.Severity;
import org.broadsheet.media.FetchState;
import org.broadsheet.text.MovedFile;

/** The files that the posts of one import name, and what became of those it has no items for. */
final class NamedFiles {

  private static final int AT_MOST = 100_000;

  /** What became of a file; the report has a line for each. */
  enum End {
    /** It is fetched from the old site. */
    WAITING(Severity.CHANGED),
    /** It had come with uploads. */
    HERE(Severity.CHANGED),
    /** It is not fetched, because nobody wants that. */
    LEFT_OUT(Severity.DOUBTFUL),
    /** No file of such a name is kept. */
    REFUSED(Severity.SKIPPED);

    private final Severity severity;

    End(Severity severity) {
      this.severity = severity;
    }

    static End of(FetchState state) {
      return switch (state) {
        case STORED -> HERE;
        case LEFT_OUT -> LEFT_OUT;
        default -> WAITING;
      };
    }
  }

  private final Map<String, NamedFile> files = new LinkedHashMap<>();
  private final Map<End, List<String>> ends = new EnumMap<>(End.class);
  private boolean tooMany;

  /** Remembers the files that a post names. */
  void add(Collection<MovedFile> named, String site) {
    for (MovedFile moved : named) {
      if (files.size() < AT_MOST) {
        NamedFile.of(moved, site).ifPresent(file -> files.putIfAbsent(file.path(), file));
      } else {
        tooMany = true;
      }
    }
  }

  List<NamedFile> all() {
    return List.copyOf(files.values());
  }

  boolean contains(String path) {
    return files.containsKey(path);
  }

  /** Remembers what became of one. */
  void ended(String path, End end) {
    ends.computeIfAbsent(end, any -> new ArrayList<>()).add(path);
  }

  /** Says how many had which end. */
  void report(ImportContext context) {
    ends.forEach(
        (end, paths) ->
            context.report(
                end.severity,
                0,
                "importer.finding.named." + end.name().toLowerCase(Locale.ROOT),
                paths.get(0),
                Integer.toString(paths.size())));
    if (tooMany) {
      context.report(
          Severity.SKIPPED, 0, "importer.finding.named-too-many", Integer.toString(AT_MOST));
    }
  }
}
