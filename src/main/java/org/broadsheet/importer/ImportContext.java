package org.broadsheet.importer;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.broadsheet.importer.wxr.WxrFinding;
import org.broadsheet.text.Labels;
import org.broadsheet.text.OldSite;

/** What one run of an import knows of the old site, and what it has yet to put in order. */
final class ImportContext {

  /** A thing here and the number of another on the old site that it belongs to. */
  record Link(long target, long oldNumber) {}

  /** A menu entry whose target may come later in the file. */
  record MenuLink(long item, long oldParent, String type, String object, long oldTarget) {}

  final long jobId;
  final String site;
  final OldSite oldSite;
  final Labels labels;
  final boolean fresh;
  final boolean fetchMedia;

  /** The offset of the site's clock, as the items tell it. */
  final AtomicReference<ZoneOffset> offset = new AtomicReference<>(ZoneOffset.UTC);

  final Map<String, Long> accounts = new HashMap<>();
  final Map<Long, Long> accountsByNumber = new HashMap<>();
  final Map<String, Long> categories = new HashMap<>();
  final Map<String, Long> tags = new HashMap<>();
  final Map<String, Long> menus = new HashMap<>();

  /** Terms of the old site: number there to number here. */
  final Map<Long, Long> terms = new HashMap<>();

  /** Numbers of the items of this run by the fingerprint of their keys, to tell twins apart. */
  final Map<Long, Long> numberByKey = new HashMap<>();

  /** Numbers that were not free: old to new. */
  final Map<Long, Long> renumbered = new HashMap<>();

  final List<Link> parents = new ArrayList<>();
  final List<Link> mediaParents = new ArrayList<>();
  final List<Link> pictures = new ArrayList<>();

  /** Posts to be rendered again when all pictures are here. */
  final List<Long> galleries = new ArrayList<>();

  /** Menu entries: number on the old site to number here. */
  final Map<Long, Long> menuItems = new HashMap<>();

  final List<MenuLink> menuLinks = new ArrayList<>();
  final Map<String, Integer> keptFields = new LinkedHashMap<>();
  final Map<String, Integer> keptKinds = new LinkedHashMap<>();

  /** Pictures and documents that posts name. */
  final NamedFiles files = new NamedFiles();

  final StructureGuess structure = new StructureGuess();

  ImportCounts counts = new ImportCounts();
  private final List<WxrFinding> findings = new ArrayList<>();
  private long findingCount;

  ImportContext(
      long jobId, String site, OldSite oldSite, Labels labels, boolean fresh, boolean fetchMedia) {
    this.jobId = jobId;
    this.site = site;
    this.oldSite = oldSite;
    this.labels = labels;
    this.fresh = fresh;
    this.fetchMedia = fetchMedia;
  }

  void report(WxrFinding finding) {
    findings.add(finding);
    findingCount++;
  }

  void report(WxrFinding.Severity severity, long line, String key, String... arguments) {
    report(WxrFinding.of(severity, line, key, arguments));
  }

  long findingCount() {
    return findingCount;
  }

  /** What has been counted and found up to a moment. */
  record Mark(ImportCounts counts, int findings, long findingCount) {}

  /** Remembers this moment, before something is tried. */
  Mark mark() {
    return new Mark(counts.copy(), findings.size(), findingCount);
  }

  /** Forgets what was counted and found since. */
  void backTo(Mark mark) {
    counts = mark.counts();
    findingCount = mark.findingCount();
    findings.subList(mark.findings(), findings.size()).clear();
  }

  /** Findings since this was asked last. */
  List<WxrFinding> takeFindings() {
    List<WxrFinding> taken = List.copyOf(findings);
    findings.clear();
    return taken;
  }

  /** Path below which the old site stood, such as {@code /blog}; mostly empty. */
  String basePath() {
    String path = URI.create(site).getRawPath();
    return path == null || path.equals("/") ? "" : path;
  }

  /** The number a thing of the old site has here, if it came at all. */
  long numberOf(long oldNumber) {
    return renumbered.getOrDefault(oldNumber, oldNumber);
  }

  static String tagKey(String taxonomy, String slug) {
    return taxonomy + "\n" + slug;
  }
}
