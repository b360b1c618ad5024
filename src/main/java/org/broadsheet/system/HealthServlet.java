package org.broadsheet.system;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Tells a supervisor how this node is: {@code /health/live} while the process answers, {@code
 * /health/ready} once it is migrated, started and able to reach the database.
 */
@WebServlet("/health/*")
public class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(HealthServlet.class.getName());
  private static final int SECONDS_TO_ANSWER = 2;

  @Resource(lookup = "java:app/jdbc/broadsheet")
  private transient DataSource dataSource;

  @Inject private transient Readiness readiness;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (String.valueOf(request.getPathInfo())) {
      case "/live" -> say(response, HttpServletResponse.SC_OK, "UP");
      case "/ready" -> {
        boolean ready = readiness.isStarted() && databaseAnswers();
        say(
            response,
            ready ? 200 : HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            ready ? "UP" : "DOWN");
      }
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean databaseAnswers() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(SECONDS_TO_ANSWER);
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "The database does not answer: {0}", e.getMessage());
      return false;
    }
  }

  private static void say(HttpServletResponse response, int status, String word)
      throws IOException {
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.getWriter().write("{\"status\":\"" + word + "\"}");
  }
}
