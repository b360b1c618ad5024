package org.broadsheet.system.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.XAConnection;
import org.broadsheet.system.ConfiguredDataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A connection to PostgreSQL that waits to be told of changes; it is made anew when it breaks. */
final class ChangeSignal implements Runnable {

  private static final Logger LOG = Logger.getLogger(ChangeSignal.class.getName());
  private static final int WAIT_MILLIS = 2000;
  private static final int PAUSE_MILLIS = 2000;

  private final Runnable listener;
  private volatile boolean stopped;

  ChangeSignal(Runnable listener) {
    this.listener = listener;
  }

  void stop() {
    stopped = true;
  }

  @Override
  public void run() {
    try {
      while (!stopped) {
        listen();
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // Meanwhile the log is read twice a second all the same, so a broken connection only costs time.
  private void listen() {
    try {
      XAConnection database = new ConfiguredDataSource().getXAConnection();
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("listen " + ChangeLog.CHANNEL);
        waitOn(connection.unwrap(PGConnection.class));
      } finally {
        database.close();
      }
    } catch (SQLException e) {
      LOG.log(Level.INFO, "Not told of changes for now: {0}", e.getMessage());
    }
  }

  private void waitOn(PGConnection connection) throws SQLException {
    while (!stopped) {
      PGNotification[] told = connection.getNotifications(WAIT_MILLIS);
      if (told != null && told.length > 0) {
        listener.run();
      }
    }
  }
}
