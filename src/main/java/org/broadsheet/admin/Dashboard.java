package org.broadsheet.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.importer.ImportJob;
import org.broadsheet.importer.ImportJobs;
import org.broadsheet.system.Messages;

/** The front page of the console. */
@Named
@RequestScoped
public class Dashboard {

  private static final int IMPORTS = 5;

  @Inject private DashboardService service;
  @Inject private ImportJobs jobs;
  @Inject private CurrentAccount current;
  @Inject private Messages messages;

  private SiteCounts counts;
  private List<ImportJob> imports;

  /** How much there is. */
  public SiteCounts getCounts() {
    if (counts == null) {
      counts = service.count();
    }
    return counts;
  }

  /** The last imports; none for those who may not import. */
  public List<ImportJob> getImports() {
    if (imports == null) {
      imports = current.may(Capability.IMPORT) ? jobs.newest(0, IMPORTS) : List.of();
    }
    return imports;
  }

  /** Takes the sample digest away and says so. */
  public void removeSample() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    boolean gone = service.removeSample();
    faces.addMessage(
        null,
        new FacesMessage(
            gone ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR,
            messages.text(gone ? "dashboard.sample.removed" : "dashboard.sample.kept"),
            null));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.getExternalContext().redirect("/admin/");
  }
}
