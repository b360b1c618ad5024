package org.broadsheet.importer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;

/** The report of an import as a text file to keep. */
@WebServlet("/admin/import/report/")
public class ImportReportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ImportJobs jobs;
  @Inject private transient ImportReport report;
  @Inject private transient CurrentAccount current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    current.require(Capability.IMPORT);
    ImportJob job = ImportReportPage.requested(request, jobs);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Content-Disposition", attachment(job.getFileName() + ".report.txt"));
    report.write(job.getId(), response.getWriter());
  }

  // RFC 6266: the name for old browsers in ASCII, the real one percent-encoded.
  static String attachment(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9. _-]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
