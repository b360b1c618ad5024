package org.broadsheet.post.editor;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The tags that begin with what somebody types in the editor. */
@WebServlet("/admin/posts/tags/")
public class TagServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int TYPED_MOST = 200;

  @Inject private transient PostFiling filing;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String typed = request.getParameter("q") == null ? "" : request.getParameter("q").strip();
    JsonArrayBuilder names = Json.createArrayBuilder();
    if (typed.length() <= TYPED_MOST) {
      filing.suggest(typed).forEach(names::add);
    }
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(names.build().toString());
  }
}
