package org.broadsheet.importer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.broadsheet.importer.uploads.MediaCounts;
import org.broadsheet.importer.uploads.MediaImport;
import org.broadsheet.importer.uploads.MediaProgress;
import org.broadsheet.importer.wxr.WxrFinding;
import org.broadsheet.system.Messages;
import org.broadsheet.text.Labels;
import org.broadsheet.text.OldSite;

/** Carries out the job of taking over pictures and documents that lie in the inbox. */
@ApplicationScoped
public class UploadsRun {

  private static final long PROGRESS_EVERY_NANOS = 1_000_000_000L;

  @EJB private ImportJobs jobs;
  @EJB private MediaImport uploads;
  @Inject private Messages messages;

  /** Takes over all files of a folder or archive; what is here already is left alone. */
  ImportRun.Outcome run(ImportJob job, String node) throws IOException {
    Labels labels = Labels.of(messages.bundle());
    ImportContext context = new ImportContext(job.getId(), "", OldSite.NONE, labels, false, false);
    Progress progress = new Progress(job, node, context);
    MediaCounts counts = uploads.run(job.getFile(), progress);
    context.counts.countMedia(counts.stored(), counts.unchanged());
    jobs.advance(job.getId(), node, counts.bytes(), context, job.getFileName());
    return new ImportRun.Outcome(progress.stopped ? ImportState.CANCELLED : ImportState.DONE, null);
  }

  /** Writes down once a second how far it is. */
  private final class Progress implements MediaProgress {

    private final ImportJob job;
    private final String node;
    private final ImportContext context;
    private long last = System.nanoTime();
    private boolean stopped;

    Progress(ImportJob job, String node, ImportContext context) {
      this.job = job;
      this.node = node;
      this.context = context;
    }

    @Override
    public void found(WxrFinding finding) {
      context.report(finding);
    }

    @Override
    public boolean advance(MediaCounts counts) {
      if (!stopped && System.nanoTime() - last > PROGRESS_EVERY_NANOS) {
        last = System.nanoTime();
        context.counts.countMedia(counts.stored(), counts.unchanged());
        stopped = jobs.advance(job.getId(), node, counts.bytes(), context, job.getFileName());
      }
      return stopped;
    }
  }
}
