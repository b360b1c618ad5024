package org.broadsheet.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Outbound;
import org.broadsheet.system.OutboundAnswer;
import org.broadsheet.system.OutboundException;
import org.broadsheet.system.OutboundLimits;

/** Asks the site at the address that readers use, the way they come. */
@ApplicationScoped
class SiteProbe {

  private static final int OK = 200;
  private static final OutboundLimits LIMITS =
      new OutboundLimits(Duration.ofSeconds(5), Duration.ofSeconds(10), 10_000);

  @Inject private Outbound outbound;
  @Inject private Messages messages;

  /** What came of it. */
  HealthLine ask(String siteUrl) {
    String name = messages.text("health.probe");
    try (OutboundAnswer answer =
        outbound.get(URI.create(siteUrl + "/health/live"), Map.of(), LIMITS)) {
      return answer.getStatus() == OK
          ? HealthLine.good(name, messages.text("health.probe.ok"))
          : HealthLine.bad(
              name,
              messages.text("health.probe.status", answer.getStatus()),
              messages.text("health.probe.status.advice"));
    } catch (OutboundException e) {
      boolean near = e.getReason() == OutboundException.Reason.FORBIDDEN;
      return near
          ? HealthLine.watch(
              name, messages.text("health.probe.near"), messages.text("health.probe.near.advice"))
          : HealthLine.bad(
              name,
              messages.text("health.probe.silent"),
              messages.text("health.probe.silent.advice"));
    } catch (IOException e) {
      return HealthLine.bad(
          name, messages.text("health.probe.silent"), messages.text("health.probe.silent.advice"));
    }
  }
}
