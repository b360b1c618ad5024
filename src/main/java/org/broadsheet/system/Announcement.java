package org.broadsheet.system;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the operator reads once this node answers: where to look, and what to do first. */
final class Announcement implements Runnable {

  private static final Logger LOG = Logger.getLogger(Announcement.class.getName());
  private static final long PATIENCE_NANOS = 30_000_000_000L;
  private static final String RULE = "-".repeat(72);

  private final Messages messages;
  private final List<String> lines;

  Announcement(Messages messages, List<String> lines) {
    this.messages = messages;
    this.lines = lines;
  }

  // An address that is printed can be opened at once.
  @Override
  public void run() {
    try {
      OwnAddress.awaitAnswer(PATIENCE_NANOS);
      LOG.log(Level.INFO, "{0}", text());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String text() {
    String url = "http://localhost:" + Configuration.port();
    StringBuilder text = new StringBuilder("\n").append(RULE).append('\n');
    text.append("  ").append(messages.text("system.ready.title", url + "/")).append('\n');
    text.append("  ").append(messages.text("system.ready.console", url + "/admin/")).append('\n');
    lines.forEach(line -> text.append("  ").append(line).append('\n'));
    return text.append(RULE).toString();
  }
}
