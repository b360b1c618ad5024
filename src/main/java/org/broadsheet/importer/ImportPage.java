package org.broadsheet.importer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.system.Configuration;
import org.broadsheet.system.Messages;
import org.broadsheet.system.Pager;

/** The page where exports are handed over and all imports are listed. */
@Named
@RequestScoped
public class ImportPage {

  private static final int JOBS_PER_PAGE = 20;

  @Inject private ImportJobs jobs;
  @Inject private CurrentAccount current;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;

  private Part file;
  private boolean fetchMedia = true;
  private Pager pager;
  private List<ImportJob> shown;

  @PostConstruct
  void open() {
    current.require(Capability.IMPORT);
    pager = Pager.of(request.getParameter("page"), jobs.count(), JOBS_PER_PAGE);
  }

  /** The imports of this page of the list, the newest first. */
  public List<ImportJob> getJobs() {
    if (shown == null) {
      shown = jobs.newest(pager.first(), JOBS_PER_PAGE);
    }
    return shown;
  }

  public Pager getPager() {
    return pager;
  }

  /** True while something on this page may change by itself. */
  public boolean isBusy() {
    return getJobs().stream().anyMatch(job -> !job.getState().isOver());
  }

  /** Takes the uploaded file and shows its import. */
  public void upload() throws IOException {
    Upload upload = Upload.of(file);
    if (!upload.isExport()) {
      refuse(messages.text("import.upload.kind", upload.name()));
    } else if (file.getSize() == 0) {
      refuse(messages.text("import.upload.empty", upload.name()));
    } else {
      Path stored = upload.store(Configuration.dataFolder("uploads"));
      ImportJob job =
          jobs.submit(stored, upload.name(), file.getSize(), ImportJob.Origin.UPLOAD, fetchMedia);
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect("/admin/import/job/?id=" + job.getId());
    }
  }

  /** Asks an import to stop. */
  public void cancel(long id) {
    jobs.cancel(id);
    shown = null;
  }

  /** Folder into which an operator may put exports. */
  public String getInbox() {
    return Configuration.dataFolder().resolve("inbox").toString();
  }

  private static void refuse(String why) {
    FacesContext.getCurrentInstance()
        .addMessage("upload:file", new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public boolean isFetchMedia() {
    return fetchMedia;
  }

  public void setFetchMedia(boolean fetchMedia) {
    this.fetchMedia = fetchMedia;
  }
}
