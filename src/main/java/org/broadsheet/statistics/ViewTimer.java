package org.broadsheet.statistics;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.XAConnection;
import org.broadsheet.system.ConfiguredDataSource;

/** Writes counted views down every ten seconds, and once more when the node is stopped. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ViewTimer {

  private static final Logger LOG = Logger.getLogger(ViewTimer.class.getName());

  /** Made at the start: at the end Payara's class loader finds no class any more. */
  private final ViewTable table = new ViewTable();

  @Inject private PageViews views;
  @Inject private TopPosts top;
  @EJB private ViewService service;

  /** Each node for itself: what it shows is what it watches. */
  @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
  void watch() {
    top.refresh();
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void write() {
    Map<ViewKey, Long> taken = views.take();
    if (taken.isEmpty()) {
      return;
    }
    try {
      service.add(taken);
    } catch (EJBException e) {
      // Another node may have begun the same hour at this moment; the next time finds its row.
      views.giveBack(taken);
      LOG.log(Level.INFO, "Views wait to be written: {0}", e.getMessage());
    }
  }

  // Payara has closed its pool of connections by now, so this asks the database directly.
  @PreDestroy
  void stop() {
    Map<ViewKey, Long> taken = views.take();
    if (taken.isEmpty()) {
      return;
    }
    try {
      XAConnection database = new ConfiguredDataSource().getXAConnection();
      try (Connection connection = database.getConnection()) {
        connection.setAutoCommit(false);
        table.add(connection, taken);
        connection.commit();
      } finally {
        database.close();
      }
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "The last views were not written: {0}", e.getMessage());
    }
  }
}
