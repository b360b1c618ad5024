package org.broadsheet.system;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Sends style sheets, scripts, fonts and pictures of the application. A name with the mark of what
 * is in it may be kept for ever; a page from before an upgrade asks with an old mark and gets
 * today's file.
 */
@WebServlet(urlPatterns = Assets.FOLDER + "*", loadOnStartup = 2)
public class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String FOR_EVER = "public, max-age=31536000, immutable";
  static final String A_WHILE = "public, max-age=600";
  static final String ASK_AGAIN = "no-cache";

  @Inject private transient Assets assets;

  /** Reads and compresses them before the first reader comes. */
  @Override
  public void init() {
    assets.url("css/theme.css");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, true);
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, false);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, boolean withBody)
      throws IOException {
    String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    Optional<Asset> found = assets.find(name);
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Asset asset = found.get();
    ContentCoding coding = asset.coding(request.getHeader("Accept-Encoding"));
    response.setHeader("ETag", asset.tag(coding));
    response.setHeader("Cache-Control", cached(name, asset));
    if (asset.varies()) {
      response.setHeader("Vary", "Accept-Encoding");
    }
    if (EntityTags.match(request.getHeader("If-None-Match"), asset.tag(coding))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    send(asset, coding, response, withBody);
  }

  private static String cached(String name, Asset asset) {
    if (name.equals(asset.markedName())) {
      return FOR_EVER;
    }
    return Asset.unmarked(name).isPresent() ? ASK_AGAIN : A_WHILE;
  }

  private static void send(
      Asset asset, ContentCoding coding, HttpServletResponse response, boolean withBody)
      throws IOException {
    // The site's own encoding, which servers add to everything, says nothing about a font.
    response.setCharacterEncoding(null);
    response.setContentType(asset.type());
    if (coding != ContentCoding.IDENTITY) {
      response.setHeader("Content-Encoding", coding.token());
    }
    byte[] body = asset.body(coding);
    response.setContentLength(body.length);
    if (withBody) {
      response.getOutputStream().write(body);
    }
  }
}
