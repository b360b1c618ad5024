package org.broadsheet.system;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns "there is nothing here" from anywhere below into the 404 page. */
public class ErrorFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Visit visit;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (!isNotFound(e) || response.isCommitted()) {
        throw e;
      }
      response.reset();
      visit.nowhere();
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static boolean isNotFound(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotFoundException) {
        return true;
      }
    }
    return false;
  }
}
