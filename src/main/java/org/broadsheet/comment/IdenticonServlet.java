package org.broadsheet.comment;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws the pictures beside comments; each is made of its address alone and never changes. */
@WebServlet(Identicons.FOLDER + "*")
public class IdenticonServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern NAME = Pattern.compile("/([0-9a-f]{8})\\.svg");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
    if (!name.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] picture = Identicon.svg(name.group(1)).getBytes(StandardCharsets.UTF_8);
    response.setContentType("image/svg+xml");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setContentLength(picture.length);
    response.getOutputStream().write(picture);
  }
}
