package org.broadsheet.health;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.LocalTimes;
import org.broadsheet.system.Messages;

/** The page that tells how the site and its server are. */
@Named
@RequestScoped
public class HealthPage {

  @Inject @Any private Instance<HealthCheck> checks;
  @Inject private SiteProbe probe;
  @Inject private CurrentAccount current;
  @Inject private CurrentSettings settings;
  @Inject private LocalTimes times;
  @Inject private Messages messages;

  private List<Section> sections;
  private HealthLine probed;

  /** What was found in one part. */
  public record Section(String key, List<HealthLine> lines) {}

  @PostConstruct
  void open() {
    current.require(Capability.MANAGE_OPTIONS);
    sections =
        checks.stream()
            .sorted(Comparator.comparingInt(HealthCheck::order))
            .map(check -> new Section(check.key(), check.lines()))
            .toList();
  }

  /** Asks the site at its public address. */
  public void ask() {
    probed = probe.ask(settings.getSettings().getSiteUrl());
  }

  /** What came of asking, or null. */
  public HealthLine getProbed() {
    return probed;
  }

  public List<Section> getSections() {
    return sections;
  }

  /** What somebody should look at, the worst first. */
  public List<HealthLine> getTroubles() {
    return sections.stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.state() != HealthLine.State.GOOD)
        .sorted(Comparator.comparing(HealthLine::state).reversed())
        .toList();
  }

  /** All of it as plain text, to send to somebody who helps. */
  public String getReport() {
    StringBuilder report = new StringBuilder(messages.text("health.report.title"));
    report.append(", ").append(times.machine(times.getNow())).append('\n');
    for (Section section : sections) {
      report.append('\n').append(messages.text("health.section." + section.key())).append('\n');
      for (HealthLine line : section.lines()) {
        report.append("  ").append(line.name()).append(": ").append(line.value());
        boolean good = line.state() == HealthLine.State.GOOD;
        report.append(good ? "" : " (" + messages.text("health.state." + line.state()) + ")");
        report.append('\n');
      }
    }
    return report.toString();
  }
}
