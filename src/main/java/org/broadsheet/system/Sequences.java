package org.broadsheet.system;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The sequences of the database, moved outside any transaction because H2 commits on DDL. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sequences {

  @Resource(lookup = "java:app/jdbc/broadsheet")
  private DataSource dataSource;

  /** Lets a sequence of this application go on with a number. */
  public void restart(String sequence, long number) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter sequence " + sequence + " restart with " + number);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot move the sequence " + sequence, e);
    }
  }
}
