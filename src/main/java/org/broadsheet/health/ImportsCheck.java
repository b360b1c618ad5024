package org.broadsheet.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.importer.ImportJob;
import org.broadsheet.importer.ImportJobs;
import org.broadsheet.importer.ImportState;
import org.broadsheet.settings.LocalTimes;
import org.broadsheet.system.Messages;

/** The last imports and how they ended. */
@RequestScoped
class ImportsCheck implements HealthCheck {

  private static final int SHOWN = 3;

  @EJB private ImportJobs jobs;
  @Inject private LocalTimes times;
  @Inject private Messages messages;

  @Override
  public int order() {
    return 6;
  }

  @Override
  public String key() {
    return "imports";
  }

  @Override
  public List<HealthLine> lines() {
    List<ImportJob> last = jobs.newest(0, SHOWN);
    if (last.isEmpty()) {
      return List.of(
          HealthLine.good(messages.text("health.imports.last"), messages.text("health.never")));
    }
    return last.stream().map(this::line).toList();
  }

  private HealthLine line(ImportJob job) {
    String value =
        messages.text("import.state." + job.getState()) + ", " + times.text(job.getCreatedAt());
    return job.getState() == ImportState.FAILED
        ? HealthLine.watch(job.getFileName(), value, messages.text("health.imports.failed"))
        : HealthLine.good(job.getFileName(), value);
  }
}
