package org.broadsheet.importer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.importer.wxr.WxrFinding;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Pager;

/** The page of one import: how far it is, and what it found. */
@Named
@RequestScoped
public class ImportReportPage {

  private static final int FINDINGS_PER_PAGE = 50;

  /**
   * Findings of one severity, as far as they stand on this page.
   *
   * @param severity how much they matter
   * @param findings in the order of the file
   */
  public record Group(WxrFinding.Severity severity, List<ImportFinding> findings) {

    public WxrFinding.Severity getSeverity() {
      return severity;
    }

    public List<ImportFinding> getFindings() {
      return findings;
    }
  }

  @Inject private ImportJobs jobs;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;

  private ImportJob job;
  private Pager pager;
  private List<Group> groups;

  @PostConstruct
  void open() {
    current.require(Capability.IMPORT);
    load();
  }

  private void load() {
    job = requested(request, jobs);
    pager = Pager.of(request.getParameter("page"), job.getFindingCount(), FINDINGS_PER_PAGE);
    groups = null;
  }

  /**
   * The import that an address names by {@code ?id=}.
   *
   * @throws NotFoundException when there is none
   */
  static ImportJob requested(HttpServletRequest request, ImportJobs jobs) {
    String id = request.getParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NotFoundException("No import " + id);
    }
    return jobs.find(Long.parseLong(id))
        .orElseThrow(() -> new NotFoundException("No import " + id));
  }

  public ImportJob getJob() {
    return job;
  }

  public Pager getPager() {
    return pager;
  }

  /** What was found, those things first that were skipped. */
  public List<Group> getGroups() {
    if (groups == null) {
      groups = new ArrayList<>();
      for (ImportFinding finding : jobs.findings(job.getId(), pager.first(), FINDINGS_PER_PAGE)) {
        if (groups.isEmpty() || last().severity() != finding.getSeverity()) {
          groups.add(new Group(finding.getSeverity(), new ArrayList<>()));
        }
        last().findings().add(finding);
      }
    }
    return groups;
  }

  /** Asks the import to stop. */
  public void cancel() {
    jobs.cancel(job.getId());
    load();
  }

  private Group last() {
    return groups.get(groups.size() - 1);
  }
}
