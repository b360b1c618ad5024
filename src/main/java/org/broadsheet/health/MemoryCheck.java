package org.broadsheet.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.List;
import org.broadsheet.system.Messages;

/** The memory of this node, and since when it runs. */
@ApplicationScoped
class MemoryCheck implements HealthCheck {

  private static final double FULL = 0.95;

  @Inject private Messages messages;

  @Override
  public int order() {
    return 3;
  }

  @Override
  public String key() {
    return "memory";
  }

  @Override
  public List<HealthLine> lines() {
    Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    return List.of(
        heap(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage()),
        HealthLine.good(
            messages.text("health.memory.processors"),
            Integer.toString(Runtime.getRuntime().availableProcessors())),
        HealthLine.good(
            messages.text("health.memory.uptime"),
            messages.text("health.duration", up.toDays(), up.toHoursPart(), up.toMinutesPart())));
  }

  private HealthLine heap(MemoryUsage heap) {
    String name = messages.text("health.memory.heap");
    String value =
        messages.text("health.memory.of", Sizes.text(heap.getUsed()), Sizes.text(heap.getMax()));
    return heap.getUsed() < heap.getMax() * FULL
        ? HealthLine.good(name, value)
        : HealthLine.watch(name, value, messages.text("health.memory.full"));
  }
}
