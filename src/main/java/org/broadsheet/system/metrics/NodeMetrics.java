package org.broadsheet.system.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.List;
import org.broadsheet.system.QueryCount;
import org.broadsheet.system.change.ChangeWatch;

/** Figures about the process itself, its database and its fellow nodes. */
@ApplicationScoped
public class NodeMetrics implements MetricSource {

  private static final double MILLIS = 1000;

  @Inject private ChangeWatch watch;

  @Override
  public List<Metric> metrics() {
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return List.of(
        Metric.gauge(
            "uptime_seconds",
            "Time since the process was started.",
            ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS),
        Metric.gauge("heap_used_bytes", "Heap in use.", heap.getUsed()),
        Metric.gauge("heap_max_bytes", "Largest heap allowed.", heap.getMax()),
        Metric.gauge(
            "threads", "Live threads.", ManagementFactory.getThreadMXBean().getThreadCount()),
        Metric.counter(
            "database_statements_total",
            "Statements sent to the database through JPA.",
            QueryCount.sent()),
        Metric.gauge(
            "nodes", "Nodes that share this database and are alive.", watch.others().size() + 1.0),
        Metric.gauge(
            "change_log_cut_off",
            "1 while the log of changes cannot be read.",
            watch.isCutOff() ? 1 : 0));
  }
}
