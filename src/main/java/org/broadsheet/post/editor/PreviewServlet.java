package org.broadsheet.post.editor;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.broadsheet.post.Permalinks;
import org.broadsheet.post.Post;
import org.broadsheet.system.Address;
import org.broadsheet.system.Destination;
import org.broadsheet.system.NotFoundException;
import org.broadsheet.system.Visit;

/** Shows those who write a post the very page that readers will get; kept and counted by nobody. */
@WebServlet(PreviewServlet.PATH)
public class PreviewServlet extends HttpServlet {

  static final String PATH = "/admin/posts/preview/";

  private static final long serialVersionUID = 1L;
  private static final String VIEW = "/post.xhtml";

  @Inject private transient PreviewService previews;
  @Inject private transient Permalinks links;
  @Inject private transient Visit visit;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String id = String.valueOf(request.getParameter("id"));
    if (!id.matches("\\d{1,18}")) {
      throw new NotFoundException("No post " + id);
    }
    Post post = previews.preview(Long.parseLong(id));
    String path = links.post(post);
    visit.preview(Address.read(path, Map.of()), Destination.single(VIEW, path, post));
    response.setHeader("X-Robots-Tag", "noindex");
    request.getRequestDispatcher(VIEW).forward(request, response);
  }
}
