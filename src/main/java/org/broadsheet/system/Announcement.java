package org.broadsheet.system;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the operator reads once this node answers: where to look, and what to do first. */
final class Announcement implements Runnable {

  private static final Logger LOG = Logger.getLogger(Announcement.class.getName());
  private static final int TRIES = 120;
  private static final int PAUSE_MILLIS = 250;
  private static final String RULE = "-".repeat(72);

  private final Messages messages;
  private final List<String> lines;

  Announcement(Messages messages, List<String> lines) {
    this.messages = messages;
    this.lines = lines;
  }

  // The server opens its port when the application has started, so it is asked until it answers:
  // an address that is printed can be opened at once.
  @Override
  public void run() {
    try {
      for (int i = 0; i < TRIES && !answers(); i++) {
        Thread.sleep(PAUSE_MILLIS);
      }
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

  private static boolean answers() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://" + host() + ":" + Configuration.port() + "/health/live")
                  .toURL()
                  .openConnection();
      connection.setConnectTimeout(PAUSE_MILLIS);
      connection.setReadTimeout(PAUSE_MILLIS * 4);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      LOG.log(Level.FINE, "Not yet: {0}", e.getMessage());
      return false;
    }
  }

  private static String host() {
    String address = Configuration.get("address").orElse("127.0.0.1");
    return address.equals("0.0.0.0") ? "127.0.0.1" : address;
  }
}
