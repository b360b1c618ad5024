package org.broadsheet.appearance;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.settings.CurrentSettings;
import org.broadsheet.settings.SettingKey;
import org.broadsheet.system.EntityTags;

/**
 * Sends the style sheet of the site's look. Its name has the mark of its content, so it may be kept
 * for ever; one that is not kept here any more is answered by today's.
 */
@WebServlet(urlPatterns = LookServlet.FOLDER + "*")
public class LookServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String FOLDER = "/resources/look/";

  private static final Pattern NAME = Pattern.compile("/([0-9a-z]{12})\\.css");
  private static final int KEPT_AT_MOST = 50;

  @EJB private transient LookService looks;
  @Inject private transient CurrentSettings settings;

  /** Sheets by their marks; what has a mark never changes. */
  private final transient Map<String, byte[]> kept = new ConcurrentHashMap<>();

  /** Address of the sheet with a mark; empty for no mark. */
  static String address(String mark) {
    return mark.isEmpty() ? "" : FOLDER + mark + ".css";
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(String.valueOf(request.getPathInfo()));
    if (!name.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String mark = name.group(1);
    Optional<byte[]> sheet = find(mark);
    String current = settings.getSettings().get(SettingKey.LOOK_SHEET);
    if (sheet.isPresent()) {
      send(request, response, mark, sheet.get(), "public, max-age=31536000, immutable");
    } else if (find(current).isPresent()) {
      send(request, response, current, find(current).get(), "no-cache");
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Optional<byte[]> find(String mark) {
    byte[] known = kept.get(mark);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<byte[]> found =
        looks.sheet(mark).map(sheet -> sheet.getContent().getBytes(StandardCharsets.UTF_8));
    found.filter(sheet -> kept.size() < KEPT_AT_MOST).ifPresent(sheet -> kept.put(mark, sheet));
    return found;
  }

  private static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      String mark,
      byte[] sheet,
      String cached)
      throws IOException {
    String tag = '"' + mark + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", cached);
    if (EntityTags.match(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("text/css;charset=utf-8");
    response.setContentLength(sheet.length);
    response.getOutputStream().write(sheet);
  }
}
