package org.broadsheet.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.settings.LocalTimes;
import org.broadsheet.system.Messages;
import org.broadsheet.system.change.ChangeWatch;
import org.broadsheet.system.change.Node;

/** The nodes that share the site, and whether they hear of each other's changes. */
@RequestScoped
class NodesCheck implements HealthCheck {

  /** A node says every half second that it is alive. */
  private static final Duration ALIVE = Duration.ofSeconds(10);

  private static final int NAME_SHOWN = 8;

  @EJB private HealthQueries queries;
  @Inject private ChangeWatch watch;
  @Inject private Node node;
  @Inject private LocalTimes times;
  @Inject private Messages messages;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 5;
  }

  @Override
  public String key() {
    return "nodes";
  }

  @Override
  public List<HealthLine> lines() {
    List<HealthLine> lines = new ArrayList<>();
    queries.nodes().forEach(seen -> lines.add(line(seen)));
    String name = messages.text("health.nodes.changes");
    lines.add(
        watch.isCutOff()
            ? HealthLine.bad(name, messages.text("health.no"), messages.text("health.nodes.cut"))
            : HealthLine.good(name, messages.text("health.yes")));
    return lines;
  }

  // One that is gone was stopped, or will be missed by somebody else than this page.
  private HealthLine line(HealthQueries.SeenNode seen) {
    boolean here = seen.name().equals(node.getName());
    boolean alive = seen.at().plus(ALIVE).isAfter(clock.instant());
    String name = seen.name().substring(0, Math.min(NAME_SHOWN, seen.name().length()));
    return HealthLine.good(
        messages.text(here ? "health.nodes.this" : "health.nodes.other", name),
        alive
            ? messages.text("health.nodes.alive")
            : messages.text("health.nodes.gone", times.text(seen.at())));
  }
}
