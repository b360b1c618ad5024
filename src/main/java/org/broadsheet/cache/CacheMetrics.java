package org.broadsheet.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.system.metrics.Metric;
import org.broadsheet.system.metrics.MetricSource;

/** What the page cache tells the operator's monitoring. */
@ApplicationScoped
public class CacheMetrics implements MetricSource {

  @Inject private PageCache cache;
  @Inject private CacheCounts counts;

  @Override
  public List<Metric> metrics() {
    return List.of(
        Metric.counter("page_cache_hits_total", "Answers that were there.", counts.getHits()),
        Metric.counter(
            "page_cache_late_total",
            "Answers that were there, a little out of date.",
            counts.getLate()),
        Metric.counter(
            "page_cache_misses_total", "Answers that had to be made first.", counts.getMisses()),
        Metric.counter(
            "page_cache_stale_total",
            "Misses whose page was there, but out of date.",
            counts.getStale()),
        Metric.counter("pages_made_total", "Pages made.", counts.getMade()),
        Metric.counter(
            "pages_made_seconds_total", "Time that making pages took.", counts.getSeconds()),
        Metric.counter(
            "page_cache_evictions_total", "Pages that had to give room.", cache.evicted()),
        Metric.gauge("page_cache_pages", "Pages that are kept.", cache.count()),
        Metric.gauge("page_cache_bytes", "Room that they take.", cache.weight()),
        Metric.gauge("page_cache_limit_bytes", "Room that there is.", cache.limit()));
  }
}
