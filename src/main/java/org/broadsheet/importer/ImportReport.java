package org.broadsheet.importer;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.system.Messages;

/** The report of an import as plain text, for a file beside the export or a download. */
@Stateless
public class ImportReport {

  private static final int AT_ONCE = 1000;

  @EJB private ImportJobs jobs;
  @Inject private Messages messages;

  /** Writes the report of a job: what came, and everything skipped, changed or doubtful. */
  public void write(long jobId, Writer out) throws IOException {
    ImportJob job = jobs.find(jobId).orElseThrow();
    ImportCounts counts = job.getCounts();
    line(out, messages.text("importer.report.title", job.getFileName()));
    line(out, messages.text("importer.report.state." + job.getState()));
    if (job.getFailure() != null) {
      line(out, failure(job));
    }
    line(
        out,
        messages.text(
            "importer.report.counts",
            counts.getPosts(),
            counts.getPages(),
            counts.getComments(),
            counts.getMedia(),
            counts.getTerms(),
            counts.getOthers(),
            counts.getUnchanged()));
    line(out, messages.text("importer.report.findings", job.getFindingCount()));
    long last = 0;
    List<ImportFinding> some = jobs.findingsAfter(jobId, last, AT_ONCE);
    while (!some.isEmpty()) {
      for (ImportFinding finding : some) {
        line(out, text(finding));
        last = finding.getId();
      }
      some = jobs.findingsAfter(jobId, last, AT_ONCE);
    }
  }

  /** One finding as a line of text. */
  public String text(ImportFinding finding) {
    String severity = messages.text("importer.severity." + finding.getSeverity());
    String where =
        finding.getLine() == 0
            ? finding.getPart()
            : messages.text(
                "importer.report.line", finding.getPart(), Long.toString(finding.getLine()));
    return severity + " " + where + ": " + message(finding);
  }

  /** What a finding says. */
  public String message(ImportFinding finding) {
    return messages.text(finding.getMessageKey(), finding.getArguments().toArray());
  }

  /** Why a job failed, or empty. */
  public String failure(ImportJob job) {
    if (job.getFailure() == null) {
      return "";
    }
    String[] parts = job.getFailure().split("\u001f", -1);
    return messages.text(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
  }

  private static void line(Writer out, String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
