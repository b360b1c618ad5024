package org.broadsheet.activity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.account.Capability;
import org.broadsheet.account.CurrentAccount;
import org.broadsheet.settings.LocalTimes;
import org.broadsheet.system.Messages;
import org.broadsheet.system.activity.ActivityEntry;

/** The log as a table to keep or to calculate with (RFC 4180), as much as a filter lets through. */
@WebServlet(ActivityCsv.ADDRESS)
public class ActivityCsv extends HttpServlet {

  static final String ADDRESS = "/admin/tools/activity/csv/";

  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 500;

  @Inject private transient ActivityQueries queries;
  @Inject private transient ActivityWords words;
  @Inject private transient CurrentAccount current;
  @Inject private transient LocalTimes times;
  @Inject private transient Messages messages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    current.require(Capability.MANAGE_OPTIONS);
    ActivityFilter filter = ActivityFilter.of(request);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"activity.csv\"");
    Writer out = response.getWriter();
    out.write(line(messages.text("activity.csv.header").split("\\|")));
    List<ActivityEntry> some = queries.list(filter, 0, AT_ONCE);
    while (!some.isEmpty()) {
      for (ActivityEntry entry : some) {
        out.write(line(times.machine(entry.getHappenedAt()), words.who(entry), words.what(entry)));
      }
      some =
          some.size() < AT_ONCE
              ? List.of()
              : queries.listAfter(filter, some.get(some.size() - 1), AT_ONCE);
    }
  }

  static String line(String... cells) {
    return List.of(cells).stream().map(ActivityCsv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  // A cell that begins like a formula would be one in a spreadsheet; an apostrophe makes it a text.
  private static String cell(String text) {
    String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
